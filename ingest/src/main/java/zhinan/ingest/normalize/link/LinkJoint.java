package zhinan.ingest.normalize.link;

import java.util.Locale;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.link.WebAddress.WebHost;

/**
 * Decides whether an address that stops at a blank or a line's end goes on behind it.
 *
 * <p>Example: {@code https://dafw.example.c} and {@code om/forms/} belong together, for the first
 * has no complete host and both have; {@code https://a.example.com/} and {@code 82745302} don't.
 */
final class LinkJoint {
  private static final String OPEN_ENDS = "/-_=&?%.#";

  private static final Pattern PHONE = Pattern.compile("[0-9()\\-/,.:;]*");

  /** Parts of an address, no word of a sentence: {@code index.html}, {@code a=b&c}, {@code x/y}. */
  private static final Pattern PART =
      Pattern.compile("[A-Za-z0-9_%#?&=~+@:.,;/-]*[/=&#_.?-][A-Za-z0-9_%#?&=~+@:.,;/-]*");

  private LinkJoint() {}

  /**
   * @param start what stands in front of the break, behind the scheme
   * @param more the characters behind the break
   */
  static boolean goesOn(String start, String more) {
    if (more.isEmpty() || more.indexOf('@') >= 0 || isAddress(more)) {
      return false;
    }
    String host = WebHost.of(start);
    if (host.length() == start.length() && !WebHost.isComplete(host)) {
      return WebHost.isComplete(WebHost.of(host + more));
    }
    boolean open = OPEN_ENDS.indexOf(start.charAt(start.length() - 1)) >= 0;
    return open && !PHONE.matcher(more).matches() && PART.matcher(more).matches();
  }

  private static boolean isAddress(String more) {
    String lower = more.toLowerCase(Locale.ROOT);
    return lower.startsWith("http")
        || lower.startsWith("www.")
        || WebHost.isComplete(WebHost.of(more));
  }
}
