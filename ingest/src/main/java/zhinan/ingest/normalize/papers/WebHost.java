package zhinan.ingest.normalize.papers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the host of a web address looks like: {@code www.example.gov.cn}. Stateless.
 *
 * <p>Source: RFC 3986; the top level domains are those that Chinese public offices and the services
 * they use have.
 */
final class WebHost {
  private static final Set<String> TOP =
      Set.of("cn", "com", "net", "org", "gov", "edu", "info", "top", "vip", "cc", "hk", "mo", "tw");

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
