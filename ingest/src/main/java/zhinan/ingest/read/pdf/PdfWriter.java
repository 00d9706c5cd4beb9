package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.text.Text;

/** Writes pages to a transcript, in reading order. Single-use. */
final class PdfWriter {
  /**
   * A line is centred when its middle is this near, in ems, to the middle of the text area, and
   * both sides are free.
   */
  private static final double CENTRED = 0.6;

  /**
   * So many ems must be free on both sides of a centred line: more than any indent of a paragraph.
   */
  private static final double FREE = 3;

  /**
   * From this many line pitches on a distance between lines shows as an empty line, as it does in
   * text dumps.
   */
  private static final double EMPTY_LINE = 1.3;

  /** Places are kept to a hundredth of an em; printers place characters to a tenth of a point. */
  private static final double PRECISION = 100;

  /** A line that ends so near, in ems, to the right edge may go on in the next one. */
  private static final double FULL = 2;

  /** Reason in the ledger: the raised number of a note, in the text and in front of the note. */
  private static final String NOTE_MARK = "note-mark";

  /** So many places of unreadable text a message shows. */
  private static final int PLACES_SHOWN = 12;

  private final List<PdfPage> pages;
  private final Optional<String> attached;
  private final Transcript transcript = new Transcript();
  private final PdfPlaces places = new PdfPlaces(transcript);
  private final Map<PdfLine, String> furniture;
  private final PdfMeasure measure;
  private final Map<PdfTable, PdfTableRun> runs;
  private final Limits limits;
  private final Map<PdfTableRun, Open> open = new IdentityHashMap<>();
  private final List<RawBlock> waiting = new ArrayList<>();
  private final List<PdfNote> notes = new ArrayList<>();
  private List<PdfNote> marked = new ArrayList<>();
  private Optional<PdfLine> above = Optional.empty();

  /** A table that is being written: how many of its parts are done. */
  private static final class Open {
    private final PdfGridMaker maker;
    private int written;

    private Open(PdfGridMaker maker) {
      this.maker = maker;
    }
  }

  PdfWriter(PdfContents contents, Limits limits) {
    this.pages = contents.pages();
    this.attached = contents.attached();
    this.limits = limits;
    this.furniture = PdfFurniture.reasons(pages);
    this.measure = PdfMeasure.of(pages);
    this.runs = new PdfTableRuns(pages, furniture, measure).find();
  }

  RawDocument document(Source source) {
    attached.ifPresent(words -> doubt("part-not-read", words));
    pages.forEach(this::write);
    writeNotes();
    return transcript.document(source);
  }

  private void write(PdfPage page) {
    transcript.page();
    places.next(page.sheet());
    above = Optional.empty();
    if (!page.hasText()) {
      doubt("page-without-text", "page has no text; it may be a scanned picture");
    }
    PdfSheet.Rest rest = page.sheet().rest();
    if (!rest.unread().isEmpty()) {
      doubt("glyph-without-text", unread(rest.unread()));
    }
    if (!rest.trouble().isEmpty()) {
      doubt("page-broken", "page could be read only in part: " + rest.trouble());
    }
    rest.asides().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(aside -> doubt(Severity.INFO, "text-not-shown", notShown(aside)));
    rest.remarks().forEach(remark -> doubt("part-not-read", remark));
    marked = new ArrayList<>(page.notes());
    page.items().forEach(this::write);
    notes.addAll(marked);
    if (above.filter(line -> !isFull(line)).isPresent()) {
      writeNotes();
    }
  }

  /** A full line may go on in the next one, or on the next page. */
  private boolean isFull(PdfLine line) {
    return line.right() > measure.right() - FULL * measure.em();
  }

  /** Writes the notes whose paragraphs have ended, each as a paragraph of its own. */
  private void writeNotes() {
    for (PdfNote note : notes) {
      PdfLine line = note.joined();
      Text text = print(line);
      add(new Dropped(text.sub(0, note.words()), NOTE_MARK));
      add(new Line(text.sub(note.words()), style(line)));
      above = Optional.empty();
    }
    notes.clear();
  }

  /** The line without the marks of the page's notes, which wait until its paragraph ends. */
  private Text withoutMarks(Text text) {
    Text rest = text;
    for (PdfNote note : List.copyOf(marked)) {
      int at = rest.chars().indexOf(note.mark());
      if (at > 0 && PdfRaised.isRaised(note.mark())) {
        int end = at + note.mark().length();
        add(new Dropped(rest.sub(at, end), NOTE_MARK));
        rest = Text.join(List.of(rest.sub(0, at), rest.sub(end)));
        marked.remove(note);
        notes.add(note);
      }
    }
    return rest;
  }

  /** Writes a line with the places of its characters. */
  private Text print(PdfLine line) {
    Text text = transcript.line(line.text());
    places.add(line, text.start());
    return text;
  }

  private static String unread(List<Double> bases) {
    List<Long> places = bases.stream().map(Math::round).distinct().sorted().toList();
    String first =
        places.stream().limit(PLACES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return "text layer unreadable: needs OCR: "
        + bases.size()
        + " glyphs stand for no known character and were left out, in "
        + places.size()
        + " lines, at "
        + first
        + (places.size() > PLACES_SHOWN ? " …" : "")
        + " points below the top of the page";
  }

  private static String notShown(Map.Entry<PdfInk, String> aside) {
    return aside.getValue().length()
        + " characters that the page does not show ("
        + aside.getKey().words()
        + ") were left out: "
        + PdfAnnotations.oneLine(aside.getValue());
  }

  private void doubt(String code, String message) {
    doubt(Severity.WARNING, code, message);
  }

  private void doubt(Severity severity, String code, String message) {
    transcript.doubt(new Doubt(severity, code, message, transcript.offset(), transcript.offset()));
  }

  private void write(PdfItem item) {
    if (item instanceof PdfLine line) {
      write(line);
    } else if (item instanceof PdfTable table) {
      write(table);
    } else if (item instanceof PdfShape shape) {
      PdfCellText words = PdfCellText.of(shape.lines(), shape.area());
      Text text = transcript.line(words.printed());
      places.add(shape.lines(), text.start());
      add(new TextBox(words.joined(text)));
      above = Optional.empty();
    }
  }

  private void write(PdfLine line) {
    Optional<String> reason = Optional.ofNullable(furniture.get(line));
    if (reason.isEmpty() && above.filter(before -> isFarBelow(before, line)).isPresent()) {
      transcript.blankLine();
    }
    Text text = print(line);
    if (reason.isPresent()) {
      add(new Dropped(text, reason.get()));
    } else {
      add(new Line(withoutMarks(text), style(line)));
      if (!isFull(line)) {
        writeNotes();
      }
    }
    above = reason.isEmpty() ? Optional.of(line) : above;
  }

  private boolean isFarBelow(PdfLine before, PdfLine line) {
    return measure.pitch() > 0 && line.firstBase() - before.base() > EMPTY_LINE * measure.pitch();
  }

  private Style style(PdfLine line) {
    double em = measure.em();
    Layout layout = new Layout(ems(line.left()), ems(line.right()));
    double free = Math.min(line.left() - measure.left(), measure.right() - line.right());
    double off = Math.abs(line.left() + line.right() - measure.left() - measure.right()) / 2;
    boolean centred = free >= FREE * em && off <= CENTRED * em;
    return new Style(0, false, centred, line.bold(), OptionalInt.empty(), Optional.of(layout));
  }

  private double ems(double x) {
    return Math.round((x - measure.left()) / measure.em() * PRECISION) / PRECISION;
  }

  private void write(PdfTable table) {
    PdfTableRun run = runs.get(table);
    above = Optional.empty();
    if (isTable(run)) {
      writePart(run);
    } else {
      table.cells().forEach(cell -> cell.lines().forEach(this::write));
      above = Optional.empty();
    }
  }

  /**
   * A frame around one text is a boxed paragraph, and a table beyond the limits is written as
   * lines.
   */
  private boolean isTable(PdfTableRun run) {
    return run.cells() > run.parts().size()
        && run.cells() <= limits.cells()
        && run.first().columns() <= limits.columns();
  }

  private void writePart(PdfTableRun run) {
    Open table =
        open.computeIfAbsent(
            run, r -> new Open(new PdfGridMaker(transcript, places, r.first().columns())));
    table.maker.write(run.parts().get(table.written));
    table.written++;
    if (table.written == run.parts().size()) {
      open.remove(run);
      transcript.add(table.maker.grid());
      waiting.addAll(table.maker.dropped());
      waiting.stream().sorted(Comparator.comparingInt(RawBlock::start)).forEach(transcript::add);
      waiting.clear();
    }
  }

  /**
   * Page furniture inside a table that crosses pages comes behind the table, which starts before
   * it.
   */
  private void add(RawBlock block) {
    if (open.isEmpty()) {
      transcript.add(block);
    } else {
      waiting.add(block);
    }
  }
}
