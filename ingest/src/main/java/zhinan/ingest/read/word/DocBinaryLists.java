package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The automatic lists of a .doc: MS-DOC 2.4.6.3. Single-use. */
final class DocBinaryLists {
  private final Optional<ListTables> tables;
  private final Map<Integer, Optional<DocList>> lists = new HashMap<>();

  DocBinaryLists(Optional<ListTables> tables) {
    this.tables = tables;
  }

  /** The list with the 1-based number; empty where the file has none. */
  Optional<DocList> list(int number) {
    return number == 0
        ? Optional.empty()
        : lists.computeIfAbsent(number, missing -> tables.flatMap(from -> read(from, number)));
  }

  private static Optional<DocList> read(ListTables tables, int number) {
    try {
      int family = tables.getLfo(number).getLsid();
      return Optional.ofNullable(tables.getListData(family))
          .map(list -> list(number, family, list, tables.getLfoData(number)));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static DocList list(int number, int family, ListData data, LFOData overrides) {
    List<DocLevel> levels = new ArrayList<>();
    Arrays.stream(data.getLevels())
        .limit(DocList.LEVELS)
        .map(DocBinaryLists::level)
        .forEach(levels::add);
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

  private static DocLevel level(ListLevel level) {
    DocNumberFormat format = DocNumberFormat.coded(level.getNumberFormat() & 0xFF);
    String pattern = pattern(Optional.ofNullable(level.getNumberText()).orElse(""));
    return new DocLevel(
        format, pattern, level.getStartAt(), level.getRestart(), level.isLegalNumbering());
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
