package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import zhinan.ingest.document.Style;
import zhinan.text.Text;

/** Gathers the characters of one paragraph and what hangs on it. Single-use. */
public final class FlowParagraphBuilder {
  private final StringBuilder text = new StringBuilder();
  private final BitSet bold = new BitSet();
  private final StringBuilder hidden = new StringBuilder();
  private final List<FlowAside> asides = new ArrayList<>();
  private final List<FlowLink> links = new ArrayList<>();

  /** How many links stand wholly in lines that were built. */
  private int told;

  /**
   * Adds words; line ends of any kind end the line, tabs become blanks because a tab marks a
   * table's cell.
   */
  public void append(CharSequence words, boolean isBold) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i), isBold);
    }
  }

  public void append(char c, boolean isBold) {
    if (isBold) {
      bold.set(text.length());
    }
    text.append(shown(c));
  }

  private static char shown(char c) {
    return switch (c) {
      case '\t', '\r' -> ' ';
      case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      default -> c;
    };
  }

  public void hide(CharSequence words) {
    hidden.append(words);
  }

  /** Sets aside the words of a text box, and what hung on its own paragraphs. */
  public void box(FlatFlow box) {
    asides.add(new FlowAside(box.text(), FlowAside.Kind.BOX));
    asides.addAll(box.asides());
  }

  /** How many characters there are so far. */
  public int length() {
    return text.length();
  }

  /** Says that the characters between two indexes lead somewhere; later links stand behind. */
  public void link(int from, int to, String target) {
    if (from < to) {
      links.add(new FlowLink(from, to, target));
    }
  }

  /** Sets words aside that hang on the paragraph. */
  public void aside(FlowAside aside) {
    asides.add(aside);
  }

  /** Whether there is anything to see; an automatic label needs words that it labels. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Text.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The paragraph.
   *
   * @param look its style; how much is bold is counted here
   * @param label its automatic number, empty for none
   */
  public FlowParagraph build(Style look, String label) {
    List<FlowLine> lines = new ArrayList<>();
    int from = 0;
    int end;
    do {
      int found = text.indexOf("\n", from);
      end = found < 0 ? text.length() : found;
      lines.add(line(from, end, look, from == 0 ? label : ""));
      from = end + 1;
    } while (end < text.length());
    if (hidden.length() > 0) {
      asides.add(new FlowAside(hidden.toString(), FlowAside.Kind.HIDDEN));
    }
    return new FlowParagraph(lines, asides);
  }

  /** What hangs on the paragraph alone, where it has no words. */
  public FlowParagraph asides() {
    return new FlowParagraph(List.of(), asides);
  }

  private FlowLine line(int from, int end, Style look, String label) {
    String words = text.substring(from, end);
    String front = label.isEmpty() ? "" : label + gap(label, words);
    int count = boldFrom(from, end);
    OptionalInt list = label.isEmpty() ? OptionalInt.empty() : look.list();
    int shown = count == 0 ? 0 : front.length() + count;
    return new FlowLine(
        front + words,
        new Style(look.outline(), look.title(), look.centred(), shown, list, look.layout()),
        links(from, end, front.length() - from));
  }

  /**
   * The links between two indexes, which count up from line to line, with the places that they have
   * in the line.
   */
  private List<FlowLink> links(int from, int end, int moved) {
    List<FlowLink> inside = new ArrayList<>();
    while (told < links.size() && links.get(told).start() < end) {
      FlowLink link = links.get(told);
      int start = Math.max(from, link.start());
      int stop = Math.min(end, link.end());
      if (start < stop) {
        inside.add(new FlowLink(start, stop, link.target()).moved(moved));
      }
      if (link.end() > end) {
        break;
      }
      told++;
    }
    return inside;
  }

  /**
   * Word sets a tab behind a label; a blank stands for it where label and words would run together
   * ({@code 1.5个工作日}).
   */
  private static String gap(String label, String words) {
    char last = label.charAt(label.length() - 1);
    boolean digitNext =
        !words.isEmpty() && words.charAt(0) < 0x80 && Character.isLetterOrDigit(words.charAt(0));
    boolean open = Character.isLetterOrDigit(last) || digitNext && (last == '.' || last == '-');
    return open ? " " : "";
  }

  /** A line that is bold throughout counts whole, blanks at its end included. */
  private int boldFrom(int from, int end) {
    int count = 0;
    for (int i = from; i < end; i++) {
      if (Text.isBlank(text.charAt(i))) {
        continue;
      }
      if (!bold.get(i)) {
        return count;
      }
      count = i + 1 - from;
    }
    return count == 0 ? 0 : end - from;
  }
}
