package zhinan.export.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes all words of a document for the place in the page where they stand, and draws what would
 * otherwise act unseen: control characters as their pictures (U+2400 and up), marks that turn the
 * direction of writing as their code in brackets, so that no text looks like another one.
 *
 * <p>Example: U+202E (right-to-left override) becomes {@code [U+202E]}. For one use.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char DELETE = '\u007F';

  VisibleOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(String words) {
    super.writeUserContent(visible(words));
  }

  static String visible(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isUnseen(words.charAt(i))) {
        return drawn(words, i);
      }
    }
    return words;
  }

  private static String drawn(String words, int first) {
    StringBuilder drawn = new StringBuilder(words.length() + 16).append(words, 0, first);
    for (int i = first; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isUnseen(c)) {
        drawn.append(c);
      } else if (c < ' ') {
        drawn.append((char) (CONTROL_PICTURES + c));
      } else if (c == DELETE) {
        drawn.append(PICTURE_OF_DELETE);
      } else {
        drawn.append("[U+").append(hex(c)).append(']');
      }
    }
    return drawn.toString();
  }

  private static String hex(char c) {
    String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(4 - hex.length()) + hex;
  }

  /**
   * C0 and C1 controls but tab and line feed, the marks of Unicode's bidirectional algorithm (UAX
   * 9), invisible separators and non-characters.
   */
  private static boolean isUnseen(char c) {
    if (c < ' ') {
      return c != '\t' && c != '\n';
    }
    return c >= DELETE && (c < '\u00A0' || c >= '\u061C' && isMark(c));
  }

  private static boolean isMark(char c) {
    return c == '\u061C'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u2028' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }
}
