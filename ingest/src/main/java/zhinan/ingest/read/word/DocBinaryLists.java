package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/** The automatic lists of a .doc: MS-DOC 2.4.6.3. Single-use. */
final class DocBinaryLists {
  /** MS-DOC 2.6.1, sprmCRgFtc0: the font of Latin letters. */
  private static final int FONT = 0x4F;

  private final Optional<ListTables> tables;
  private final IntFunction<String> fonts;
  private final Map<Integer, Optional<DocList>> lists = new HashMap<>();

  /**
   * @param fonts the names of the fonts by their numbers
   */
  DocBinaryLists(Optional<ListTables> tables, IntFunction<String> fonts) {
    this.tables = tables;
    this.fonts = fonts;
  }

  /** The list with the 1-based number; empty where the file has none. */
  Optional<DocList> list(int number) {
    return number == 0
        ? Optional.empty()
        : lists.computeIfAbsent(number, missing -> tables.flatMap(from -> read(from, number)));
  }

  private Optional<DocList> read(ListTables tables, int number) {
    try {
      int family = tables.getLfo(number).getLsid();
      return Optional.ofNullable(tables.getListData(family))
          .map(list -> list(number, family, list, tables.getLfoData(number)));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private DocList list(int number, int family, ListData data, LFOData overrides) {
    List<DocLevel> levels = new ArrayList<>();
    Arrays.stream(data.getLevels()).limit(DocList.LEVELS).map(this::level).forEach(levels::add);
    Map<Integer, Integer> starts = new HashMap<>();
    for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
      int level = override.getLevelNum();
      if (override.isFormatting() && level < levels.size()) {
        levels.set(level, level(override.getLevel()));
      }
      if (override.isStartAt()) {
        starts.put(
            level,
            override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt());
      }
    }
    return new DocList(number, family, levels, starts);
  }

  private DocLevel level(ListLevel level) {
    DocNumberFormat format = DocNumberFormat.coded(level.getNumberFormat() & 0xFF);
    String pattern = pattern(Optional.ofNullable(level.getNumberText()).orElse(""));
    return new DocLevel(
            format, pattern, level.getStartAt(), level.getRestart(), level.isLegalNumbering())
        .in(format == DocNumberFormat.BULLET ? fonts.apply(font(level)) : "");
  }

  /** The number of the font that the level's label is set in; below 0 where it states none. */
  private static int font(ListLevel level) {
    byte[] changes = Optional.ofNullable(level.getGrpprlChpx()).orElseGet(() -> new byte[0]);
    int font = -1;
    for (SprmIterator all = new SprmIterator(changes, 0); all.hasNext(); ) {
      SprmOperation change = all.next();
      if (change.getType() == SprmOperation.TYPE_CHP && change.getOperation() == FONT) {
        font = change.getOperand();
      }
    }
    return font;
  }

  /** The numbers of the levels stand in the label as the characters 0 to 8. */
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < DocList.LEVELS) {
        pattern.append('%').append((char) ('1' + c));
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
