package zhinan.ingest.normalize.papers;

/** Where a web address ends: its characters (RFC 3986), the sentence around it. Stateless. */
final class WebAddress {
  private static final String NEVER = "\"<>\\^`{|}";

  private WebAddress() {}

  /** Whether the character may stand in an address. */
  static boolean allows(char c) {
    return c > ' ' && c < '\u007f' && NEVER.indexOf(c) < 0;
  }

  /** The length without punctuation at the end that belongs to the sentence. */
  static int trimmed(String url) {
    int end = url.length();
    while (end > 0) {
      char c = url.charAt(end - 1);
      boolean closes =
          c == ')' && url.lastIndexOf('(', end - 1) < 0 || c == ']' && url.indexOf('[') < 0;
      if (!closes && ".,;:!?'(".indexOf(c) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }
}
