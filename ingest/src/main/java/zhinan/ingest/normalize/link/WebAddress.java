package zhinan.ingest.normalize.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  /**
   * What the host of a web address looks like: {@code www.example.gov.cn}. Stateless.
   *
   * <p>Source: RFC 3986; the top level domains are those that Chinese public offices and the
   * services they use have.
   */
  static final class WebHost {
    private static final Set<String> TOP =
        Set.of(
            "cn", "com", "net", "org", "gov", "edu", "info", "top", "vip", "cc", "hk", "mo", "tw");

    private static final Pattern HOST =
        Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})\\.){1,8}[A-Za-z0-9-]{1,24}");

    private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private WebHost() {}

    /** Whether a host is complete: a known ending, or four numbers. */
    static boolean isComplete(String host) {
      return HOST.matcher(host).matches() && (NUMERIC.matcher(host).matches() || hasTop(host));
    }

    /** Whether it looks like a host, whatever its ending. */
    static boolean mayBe(String host) {
      return HOST.matcher(host).matches();
    }

    private static boolean hasTop(String host) {
      return TOP.contains(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The host of what stands behind the scheme. */
    static String of(String rest) {
      int end = 0;
      while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
        end++;
      }
      return rest.substring(0, end);
    }
  }
}
