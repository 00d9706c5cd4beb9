package zhinan.ingest.read.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.read.word.DocCounters;
import zhinan.ingest.read.word.DocLevel;
import zhinan.ingest.read.word.DocList;
import zhinan.ingest.read.word.DocNumberFormat;

/**
 * The list tables of a document (RTF 1.9.1, list tables) and how far its lists have counted. Word
 * writes the label of each paragraph beside them; other programs leave it to who reads the file.
 * Single-use.
 *
 * <p>Example: {@code \levelnfc37\levelstartat1{\leveltext\'02\'00、;}} labels the third paragraph of
 * its level {@code 三、}.
 */
final class RtfLists {
  /** What is said of a level before its list is known. */
  private static final class Draft {
    private DocNumberFormat format = DocNumberFormat.DECIMAL;
    private String text = "";
    private int start = 1;
    private int restart = DocLevel.ALWAYS;
    private boolean legal;

    private DocLevel level() {
      return new DocLevel(format, text, start, restart, legal);
    }
  }

  private final RtfFonts fonts;
  private final DocCounters counters = new DocCounters();
  private final Map<Integer, List<DocLevel>> definitions = new HashMap<>();
  private final Map<Integer, DocList> lists = new HashMap<>();

  private boolean overrides;
  private List<Draft> drafts = new ArrayList<>();
  private Optional<Draft> draft = Optional.empty();

  /** Of the override at hand: its definition, its level, and what it says of levels. */
  private int definition;

  private int level = -1;
  private Map<Integer, Integer> starts = new HashMap<>();
  private Map<Integer, Draft> changed = new HashMap<>();

  RtfLists(RtfFonts fonts) {
    this.fonts = fonts;
  }

  /** Takes a control word of the tables. */
  void command(Command command, int parameter) {
    switch (command) {
      case listtable -> overrides = false;
      case listoverridetable -> overrides = true;
      case list -> drafts = new ArrayList<>();
      case listlevel -> {
        draft = Optional.of(new Draft());
        if (overrides) {
          changed.put(level, draft.get());
        } else {
          drafts.add(draft.get());
        }
      }
      case listoverride -> {
        level = -1;
        starts = new HashMap<>();
        changed = new HashMap<>();
      }
      case lfolevel -> {
        level++;
        draft = Optional.empty();
      }
      case listid -> {
        definition = parameter;
        if (!overrides) {
          definitions.put(parameter, drafts.stream().map(Draft::level).toList());
        }
      }
      case ls -> override(parameter);
      default -> level(command, parameter);
    }
  }

  private void level(Command command, int parameter) {
    if (command == Command.levelstartat && draft.isEmpty()) {
      starts.put(level, parameter);
    }
    if (draft.isEmpty()) {
      return;
    }
    Draft told = draft.get();
    switch (command) {
      case levelnfc, levelnfcn -> told.format = DocNumberFormat.coded(parameter);
      case levelstartat -> told.start = parameter;
      case levelnorestart -> told.restart = parameter == 0 ? DocLevel.ALWAYS : 0;
      case levellegal -> told.legal = parameter != 0;
      case f -> {
        if (told.format == DocNumberFormat.BULLET) {
          told.text = fonts.bullet(told.text, parameter);
        }
      }
      default -> {}
    }
  }

  private void override(int number) {
    List<DocLevel> levels = new ArrayList<>(definitions.getOrDefault(definition, List.of()));
    changed.forEach(
        (index, draft) -> {
          if (index >= 0 && index < levels.size()) {
            levels.set(index, draft.level());
          }
        });
    lists.put(number, new DocList(number, definition, levels, starts));
  }

  /**
   * Takes the label of the level at hand: a sign for its length, then its signs, in which the
   * numbers of levels stand as the signs 0 to 8, then a semicolon.
   */
  void text(String words) {
    int length = words.isEmpty() ? 0 : words.charAt(0);
    StringBuilder pattern = new StringBuilder();
    for (int i = 1; i <= length && i < words.length(); i++) {
      char c = words.charAt(i);
      pattern.append(c < DocList.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    draft.ifPresent(told -> told.text = pattern.toString());
  }

  /** Counts one paragraph of a list and gives its label; empty where the tables know none. */
  String next(int list, int level) {
    return Optional.ofNullable(lists.get(list))
        .map(known -> counters.next(known, level))
        .orElse("");
  }
}
