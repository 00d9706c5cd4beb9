package zhinan.export;

import java.util.OptionalInt;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.Paragraph;
import zhinan.model.Heading;
import zhinan.model.Span;

/** The linear text of a guide under construction: what is added gets its true place. */
final class Sheet {
  private final StringBuilder text = new StringBuilder();
  private int line = 1;
  private OptionalInt page = OptionalInt.empty();

  void page(int number) {
    page = OptionalInt.of(number);
  }

  /** Adds words and the end of their line. */
  Span line(String words) {
    Span span = new Span(text.length(), text.length() + words.length(), line, page);
    text.append(words).append('\n');
    line += 1 + (int) words.chars().filter(c -> c == '\n').count();
    return span;
  }

  Heading heading(String label, String number, String title) {
    return new Heading(label, number, title, line(label + title));
  }

  Paragraph paragraph(String words) {
    return new Paragraph(words, line(words));
  }

  Item item(String label, String words) {
    return new Item(label, words, line(label + words));
  }

  Figure figure(String words) {
    return new Figure(words, line(words));
  }

  static Span over(Span first, Span last) {
    return new Span(first.start(), last.end(), first.line(), first.page());
  }

  String text() {
    return text.toString();
  }
}
