package zhinan.ingest.normalize.terms;

import zhinan.text.Text;

/** Folds printed characters for matching. Stateless. */
final class Folding {
  private Folding() {}

  /** Full-width forms to ASCII, dashes and slashes to one of each; everything else as it is. */
  static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c >= '‐' && c <= '―' || c == '─' || c == '−') {
      return '-';
    }
    return c == '∕' || c == '⁄' ? '/' : c == '∶' ? ':' : c;
  }

  /** The folded characters that are no blanks: {@code 金 额（元）} is {@code 金额(元)}. */
  static String withoutBlanks(String words) {
    StringBuilder folded = new StringBuilder();
    words
        .chars()
        .filter(c -> !Text.isBlank((char) c))
        .forEach(c -> folded.append(folded((char) c)));
    return folded.toString();
  }
}
