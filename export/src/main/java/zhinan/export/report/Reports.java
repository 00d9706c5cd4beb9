package zhinan.export.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import zhinan.export.diff.Comparison;
import zhinan.export.folder.Utf8;
import zhinan.export.json.Generator;
import zhinan.model.Conversion;

/**
 * Writes reports as HTML pages.
 *
 * <p>Example: {@code new Reports(Language.ZH).write(conversion, out)} writes {@code report.html}:
 * what the file was, what was found in it, where each character went, notices, folded duplicates,
 * values that were read in other words or refused, and the source text that all of these link to.
 *
 * <p>{@code new Reports(Language.ZH).write(comparison, Occasion.NONE, out)} writes {@code
 * diff.html}: the totals with their arithmetic, each change with both editions side by side, and
 * the full texts of the matters concerned. The two accounts never mix: what editors changed is in
 * the one, what the converter did is in the other.
 *
 * <p>A page is one file without any request to a network. All of it is there and can be read and
 * printed without JavaScript, which only adds search and filters; both languages are in it. No word
 * of a document can act on the page. The same conversion gives the same bytes: there is no time of
 * day in it. Lists have limits, and a page says where it left something out.
 *
 * <p>Immutable, may be shared by threads.
 */
public final class Reports {
  private final Frame frame;
  private final TemplateEngine engine;

  /**
   * @param language that pages open in
   */
  public Reports(Language language) {
    this.frame = new Frame(language, PageWords.load(), Assets.load(), Generator.VERSION);
    this.engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Reports.class.getClassLoader(), Reports.class.getPackageName());
  }

  /** Writes the report of a conversion; leaves the stream open. */
  public void write(Conversion conversion, OutputStream out) throws IOException {
    render("conversion.jte", ConversionPage.of(conversion, frame), out);
  }

  /** Writes what the editors changed between two editions; leaves the stream open. */
  public void write(Comparison comparison, Occasion occasion, OutputStream out) throws IOException {
    render("comparison.jte", ComparisonPage.of(comparison, occasion, frame), out);
  }

  private void render(String template, Object page, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    try {
      BufferedOutput buffered = new BufferedOutput(writer);
      engine.render(template, page, new VisibleOutput(buffered));
      buffered.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  /**
   * Gathers the many small pieces of a page, so that they are encoded and written in large ones.
   * For one use by one thread.
   */
  private static final class BufferedOutput implements TemplateOutput {
    /** Between a line of the page and the whole page; larger ones brought nothing. */
    private static final int SIZE = 1 << 14;

    private final Writer writer;
    private final char[] buffer = new char[SIZE];
    private int used;

    BufferedOutput(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void writeContent(String text) {
      writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int start, int end) {
      int at = start;
      while (end - at > SIZE - used) {
        int room = SIZE - used;
        text.getChars(at, at + room, buffer, used);
        used = SIZE;
        at += room;
        flush();
      }
      text.getChars(at, end, buffer, used);
      used += end - at;
    }

    /** Hands on what has been gathered. */
    void flush() {
      try {
        writer.write(buffer, 0, used);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      used = 0;
    }
  }
}
