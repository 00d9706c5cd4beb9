package zhinan.ingest.read.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Style;
import zhinan.model.Severity;
import zhinan.text.Text;

/** Gathers the characters of one paragraph and what hangs on it. Single-use. */
public final class FlowParagraphBuilder {
  /** Codes of doubts. */
  public static final String TRACKED = "tracked-change";

  public static final String HIDDEN = "hidden-text";

  private final StringBuilder text = new StringBuilder();
  private final BitSet bold = new BitSet();
  private final StringBuilder hidden = new StringBuilder();
  private final List<FlowAside> asides = new ArrayList<>();
  private final List<FlowLink> links = new ArrayList<>();

  /** The paragraph with the other version of its tracked changes; empty where it has none. */
  private Optional<StringBuilder> other = Optional.empty();

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
    other.ifPresent(version -> version.append(c));
  }

  /** Adds words of a tracked change; those of its other version are told apart. */
  public void change(CharSequence words, boolean isBold, boolean isTaken) {
    StringBuilder version = other.orElseGet(() -> new StringBuilder(text));
    if (isTaken) {
      other = Optional.empty();
      append(words, isBold);
    } else {
      version.append(words);
    }
    other = Optional.of(version);
  }

  private static char shown(char c) {
    return switch (c) {
      case '\t', '\r' -> ' ';
      case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      default -> c;
    };
  }

  /** Sets words aside that are not shown. */
  public void hide(CharSequence words) {
    hidden.append(words);
  }

  /** Sets aside the words of a text box, and what hung on its own paragraphs. */
  public void box(FlowRecord box) {
    asides.add(new FlowAside(box.text(), FlowAside.Kind.BOX));
    asides.addAll(box.asides());
  }

  /** Says that something about the paragraph is odd. */
  public void doubt(Severity severity, String code, String message) {
    asides.add(FlowAside.doubt(severity, code, message));
  }

  /** The characters from an index on. */
  public String from(int start) {
    return text.substring(Math.min(start, text.length()));
  }

  /** How many characters there are so far. */
  public int length() {
    return text.length();
  }

  /**
   * Says that the characters between two indexes lead somewhere; later links stand behind, others
   * are left out.
   */
  public void link(int from, int to, String target) {
    int behind = links.isEmpty() ? 0 : links.get(links.size() - 1).end();
    if (from < to && from >= behind) {
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
    return new FlowParagraph(lines, hung());
  }

  /** What hangs on the paragraph, its doubts last. */
  private List<FlowAside> hung() {
    List<FlowAside> hung = new ArrayList<>(asides);
    if (!hidden.toString().isBlank()) {
      hung.add(
          FlowAside.doubt(Severity.WARNING, HIDDEN, "hidden text is set aside: " + told(hidden)));
    }
    other
        .filter(version -> !version.toString().contentEquals(text))
        .ifPresent(
            version ->
                hung.add(
                    FlowAside.doubt(
                        Severity.WARNING,
                        TRACKED,
                        "tracked changes; read: "
                            + told(text)
                            + "; other version: "
                            + told(version))));
    return hung;
  }

  /** Words as a notice quotes them, on one line. */
  public static String told(CharSequence words) {
    return "\u201c" + words.toString().strip().replaceAll("\\s*\n\\s*", " / ") + "\u201d";
  }

  /** What hangs on the paragraph alone, where it has no words. */
  public FlowParagraph asides() {
    return new FlowParagraph(List.of(), hung());
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
