package zhinan.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhinan.model.Conversion;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;

/**
 * The ledger as a picture: the text from its first to its last character, in rows of equal length,
 * read like a page. Neighbouring matters take turns in shade, what was dropped or folded has a
 * pattern of its own.
 *
 * @param rows from the first character on
 */
record TextMap(List<MapRow> rows) {
  /** Units of a row in the picture; as fine as a wide screen. */
  static final int WIDTH = 1_000;

  /** Rows that fit on a screen beside their totals. */
  private static final int MOST_ROWS = 20;

  /** A row of fewer characters would tell no more than the text itself. */
  private static final int LEAST_CHARACTERS = 500;

  private static final String MATTER = "matter ";

  /** What is narrower could not be seen. */
  private static final int NARROWEST = 3;

  private static final Map<Disposition, String> STYLES =
      Map.of(Disposition.DROPPED, "dropped", Disposition.MERGED, "folded");

  TextMap {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param firstLine 1-based line of its first word
   * @param patches from left to right; those that must not be hidden come last
   */
  record MapRow(int firstLine, List<MapPatch> patches) {
    MapRow {
      patches = List.copyOf(patches);
    }
  }

  /**
   * A run of characters that went the same way.
   *
   * @param style class in the style sheet
   * @param x left end
   * @param width in the row's units
   */
  record MapPatch(String style, int x, int width) {}

  static TextMap of(Conversion conversion, NodePaths paths) {
    Ledger ledger = conversion.ledger();
    if (ledger.length() == 0) {
      return new TextMap(List.of());
    }
    int count = Math.min(MOST_ROWS, (ledger.length() - 1) / LEAST_CHARACTERS + 1);
    int size = (ledger.length() - 1) / count + 1;
    List<List<MapPatch>> rows = new ArrayList<>();
    for (int i = 0; i * (long) size < ledger.length(); i++) {
      rows.add(new ArrayList<>());
    }
    runs(ledger, paths).forEach(run -> run.paint(rows, size));
    return new TextMap(numbered(rows, size, conversion.text()));
  }

  private static List<MapRow> numbered(List<List<MapPatch>> patches, int size, String text) {
    List<MapRow> rows = new ArrayList<>();
    int line = 1;
    int at = 0;
    for (int i = 0; i < patches.size(); i++) {
      for (; at < i * size; at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      rows.add(new MapRow(line + blankLines(text, at), visible(patches.get(i))));
    }
    return rows;
  }

  /** Lines to skip until there are words; the text on the page has no blank ones. */
  private static int blankLines(String text, int start) {
    int lines = 0;
    int at = start;
    for (; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return at == text.length() ? 0 : lines;
  }

  /** The kept ones first, so that the others lie on top of them. */
  private static List<MapPatch> visible(List<MapPatch> patches) {
    List<MapPatch> kept = new ArrayList<>();
    List<MapPatch> others = new ArrayList<>();
    for (MapPatch patch : patches) {
      (patch.style().startsWith("kept") ? kept : others).add(patch);
    }
    kept.addAll(others);
    return kept;
  }

  private static List<LedgerRun> runs(Ledger ledger, NodePaths paths) {
    List<LedgerRun> runs = new ArrayList<>();
    String open = "";
    int shade = 0;
    int start = 0;
    for (Ledger.Entry entry : ledger.entries()) {
      String key = key(entry, paths);
      if (!key.equals(open)) {
        add(runs, open, shade, start, entry.start());
        shade += key.startsWith(MATTER) ? 1 : 0;
        open = key;
        start = entry.start();
      }
    }
    add(runs, open, shade, start, ledger.length());
    return runs;
  }

  private static void add(List<LedgerRun> runs, String key, int shade, int start, int end) {
    if (end > start) {
      String style = key.startsWith(MATTER) ? "kept" + shade % 2 : key;
      runs.add(new LedgerRun(style, start, end));
    }
  }

  /** The matter for what is kept in one; the way for all else. */
  private static String key(Ledger.Entry entry, NodePaths paths) {
    if (entry.disposition() != Disposition.KEPT) {
      return STYLES.get(entry.disposition());
    }
    String id = entry.target();
    int dot = id.indexOf('.');
    String owner = dot < 0 ? id : id.substring(0, dot);
    return paths.isMatter(owner) ? MATTER + owner : "kept-outside";
  }

  /** Characters that went the same way. */
  private record LedgerRun(String style, int start, int end) {
    void paint(List<List<MapPatch>> rows, int size) {
      for (int row = start / size; row <= (end - 1) / size; row++) {
        long base = (long) row * size;
        int x = scaled(Math.max(start, base) - base, size);
        int right = scaled(Math.min(end, base + size) - base, size);
        int width = style.startsWith("kept") ? right - x : Math.max(NARROWEST, right - x);
        if (width > 0) {
          rows.get(row).add(new MapPatch(style, Math.min(x, WIDTH - width), width));
        }
      }
    }

    private static int scaled(long at, int size) {
      return (int) (at * WIDTH / size);
    }
  }
}
