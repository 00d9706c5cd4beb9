package zhinan.ingest.read.word;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowSink;

/**
 * Walks the characters of a .doc, which hold the running text, then notes, headers and text boxes,
 * all in one sequence with control characters for marks, fields and pictures. Single-use, one to a
 * document.
 */
final class DocBinaryText {
  private static final char CELL_END = 0x07;
  private static final char PAGE_BREAK = 0x0C;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char PARAGRAPH_END = 0x0D;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATE = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NO_BREAK_HYPHEN = 0x1E;

  /** MS-DOC, sprmCSymbol: stands in the text where a sign of a symbol font is shown. */
  private static final char SYMBOL = '(';

  private final CharSequence text;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final DocBinaryLooks looks;
  private final DocBinaryLists lists;
  private final DocCounters counters = new DocCounters();
  private DocFields fields = new DocFields();
  private int run;

  DocBinaryText(HWPFDocument document) {
    text = document.getText();
    paragraphs = document.getParagraphTable().getParagraphs();
    runs = document.getCharacterTable().getTextRuns();
    looks = new DocBinaryLooks(document.getStyleSheet());
    lists = new DocBinaryLists(Optional.ofNullable(document.getListTables()));
  }

  /** Reads the paragraphs and tables of a stretch of the text. */
  void read(int from, int to, FlowSink sink) throws UnreadableDocumentException {
    fields = new DocFields();
    run = 0;
    Optional<DocBinaryTable> table = Optional.empty();
    for (PAPX papx : paragraphs) {
      int start = Math.max(from, papx.getStart());
      int end = Math.min(Math.min(to, papx.getEnd()), text.length());
      if (start >= end) {
        continue;
      }
      DocBinaryLook look = looks.paragraph(papx);
      if (look.depth() > 0) {
        table = Optional.of(table.orElseGet(DocBinaryTable::new));
        tabled(start, end, papx, look, table.get());
        continue;
      }
      if (table.isPresent()) {
        sink.table(table.get().build());
        table = Optional.empty();
      }
      sink.paragraph(paragraph(start, end, papx, look));
    }
    if (table.isPresent()) {
      sink.table(table.get().build());
    }
  }

  private void tabled(int start, int end, PAPX papx, DocBinaryLook look, DocBinaryTable table) {
    if (look.rowEnd() && look.depth() == 1) {
      table.endRow(papx);
    } else if (look.rowEnd()) {
      table.endInnerRow();
    } else if (look.depth() > 1) {
      table.innerParagraph(paragraph(start, end, papx, look));
    } else {
      table.paragraph(paragraph(start, end, papx, look), text.charAt(end - 1) == CELL_END);
    }
  }

  private FlowParagraph paragraph(int start, int end, PAPX papx, DocBinaryLook look) {
    FlowParagraphBuilder builder = new FlowParagraphBuilder();
    int stop = isMark(text.charAt(end - 1)) ? end - 1 : end;
    int at = start;
    while (at < stop) {
      while (run < runs.size() && runs.get(run).getEnd() <= at) {
        run++;
      }
      boolean known = run < runs.size() && runs.get(run).getStart() <= at;
      int until =
          run < runs.size()
              ? Math.min(stop, known ? runs.get(run).getEnd() : runs.get(run).getStart())
              : stop;
      characters(
          at,
          until,
          known ? looks.run(runs.get(run), papx.getIstd()) : DocBinaryRun.PLAIN,
          builder);
      at = until;
    }
    fields.paragraphEnds();
    return numbered(builder, look);
  }

  private static boolean isMark(char c) {
    return c == PARAGRAPH_END || c == CELL_END || c == PAGE_BREAK;
  }

  private FlowParagraph numbered(FlowParagraphBuilder builder, DocBinaryLook look) {
    Optional<DocList> list = lists.list(look.list());
    String label = list.map(found -> counters.next(found, look.level())).orElse("");
    Style style =
        list.map(found -> look.numbered(found.identity(look.level()))).orElse(look.style());
    return builder.build(style, builder.isBlank() ? "" : label);
  }

  private void characters(int from, int to, DocBinaryRun run, FlowParagraphBuilder builder) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.begin();
        case FIELD_SEPARATE -> fields.separate();
        case FIELD_END -> fields.end();
        default -> {
          char shown = shown(c, run);
          if (shown >= ' ' || shown == '\n') {
            show(shown, run, builder);
          }
        }
      }
    }
  }

  /** Marks of pictures, notes and soft hyphens, all below the blank, are layout and not text. */
  private static char shown(char c, DocBinaryRun run) {
    return switch (c) {
      case '\t' -> ' ';
      case '\u000b', PAGE_BREAK, COLUMN_BREAK -> '\n';
      case NO_BREAK_HYPHEN -> '-';
      case SYMBOL -> run.symbol() == 0 ? c : run.symbol();
      default -> c == '\n' ? ' ' : c;
    };
  }

  private void show(char c, DocBinaryRun run, FlowParagraphBuilder builder) {
    if (fields.inInstruction() || run.deleted()) {
      return;
    }
    if (run.hidden()) {
      builder.hide(String.valueOf(c));
    } else {
      builder.append(c, run.bold());
    }
  }
}
