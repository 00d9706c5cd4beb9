package zhinan.export.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Gathers the many small pieces of a page, so that they are encoded and written in large ones. For
 * one use by one thread.
 */
final class BufferedOutput implements TemplateOutput {
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
