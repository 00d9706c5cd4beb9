package zhinan.ingest.normalize.link;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.link.WebAddress.WebHost;
import zhinan.model.Severity;
import zhinan.model.WebLink;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Finds the web addresses of a text. Single use.
 *
 * <p>Example: {@code 登录（ https://zwfw.example.gov.cn/a#/b）办理} has {@code
 * https://zwfw.example.gov.cn/a#/b}; {@code www.example.com} is completed with {@code http://}; in
 * {@code me@example.com} is none.
 */
final class LinkLine {
  private static final String SCHEME = "http://";

  /** No address that people are to type is longer; browsers stop near 2,000. */
  private static final int LONGEST = 2_000;

  /** Blanks inside an address come from justified lines; more of them part words. */
  private static final int MOST_BLANKS = 2;

  /** The most breaks inside one address at hand is one. */
  private static final int MOST_JOINTS = 3;

  private final Text text;
  private final String chars;
  private final List<Reading<WebLink>> readings = new ArrayList<>();

  private LinkLine(Text text) {
    this.text = text;
    this.chars = text.chars();
  }

  static List<Reading<WebLink>> read(Text text) {
    LinkLine line = new LinkLine(text);
    line.read();
    return line.readings;
  }

  private void read() {
    int at = 0;
    while (at < chars.length()) {
      if (!WebAddress.allows(chars.charAt(at))) {
        at++;
      } else {
        int scheme = scheme(at);
        at = scheme > 0 ? full(at, scheme) : word(at);
      }
    }
  }

  /** The length of {@code http://} in any spelling that starts here, 0 for none. */
  private int scheme(int at) {
    if (!chars.regionMatches(true, at, "http", 0, 4)) {
      return 0;
    }
    int i = at + 4;
    i += i < chars.length() && (chars.charAt(i) | ' ') == 's' ? 1 : 0;
    boolean colon = i < chars.length() && Signs.isColon(chars.charAt(i));
    int slashes = colon ? slashes(i + 1) : i;
    return colon && slashes > i + 1 ? blanks(slashes) - at : 0;
  }

  private int slashes(int at) {
    int i = at;
    while (i < chars.length() && i < at + 2 && Signs.fold(chars.charAt(i)) == '/') {
      i++;
    }
    return i;
  }

  private int blanks(int at) {
    int i = at;
    while (i < chars.length() && i < at + MOST_BLANKS && Text.isBlank(chars.charAt(i))) {
      i++;
    }
    return i < chars.length() && WebAddress.allows(chars.charAt(i)) ? i : at;
  }

  /** An address with scheme. */
  private int full(int at, int length) {
    boolean safe = (chars.charAt(at + 4) | ' ') == 's';
    LinkStretch rest = stretch(at + length);
    String host = WebHost.of(rest.chars());
    if (!WebHost.mayBe(host)) {
      Doubt doubt =
          new Doubt(
              Severity.WARNING, "link-incomplete", "the address has no host: " + rest.chars());
      int end = Math.max(rest.end(), at + length);
      readings.add(Reading.refused(text.sub(at, end), "link.scheme", doubt));
      return end;
    }
    String url = (safe ? "https://" : SCHEME) + rest.chars();
    readings.add(Reading.of(text.sub(at, rest.end()), new WebLink(url), "link.scheme"));
    return rest.end();
  }

  /** A word that may be an address without scheme. */
  private int word(int at) {
    int end = at;
    boolean mail = false;
    boolean parts = false;
    while (end < chars.length() && WebAddress.allows(chars.charAt(end)) && scheme(end) == 0) {
      mail |= chars.charAt(end) == '@';
      parts |= chars.charAt(end) == '.';
      end++;
    }
    int from = at;
    while (from < end && !Character.isLetterOrDigit(chars.charAt(from))) {
      from++;
    }
    if (mail || !parts || chars.substring(from, end).indexOf('.') < 0) {
      return end;
    }
    LinkStretch rest = stretch(from);
    if (WebHost.isComplete(WebHost.of(rest.chars())) && hasLetter(rest.chars())) {
      readings.add(
          Reading.of(text.sub(from, rest.end()), new WebLink(SCHEME + rest.chars()), "link.bare"));
      return Math.max(end, rest.end());
    }
    return end;
  }

  private static boolean hasLetter(String word) {
    return WebHost.of(word).chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
  }

  /**
   * The characters of an address, blanks of justified lines taken out.
   *
   * @param end index in the text behind the last of them
   */
  private record LinkStretch(String chars, int end) {}

  private LinkStretch stretch(int at) {
    StringBuilder url = new StringBuilder();
    int end = run(at, url);
    int next = blanksThenMore(end, url);
    for (int joints = 0; next > end && joints < MOST_JOINTS; joints++) {
      end = run(next, url);
      next = blanksThenMore(end, url);
    }
    int length = WebAddress.trimmed(url.toString());
    int cut = url.length() - length;
    return new LinkStretch(url.substring(0, length), end - cut);
  }

  private int run(int at, StringBuilder url) {
    int i = at;
    while (i < chars.length()
        && url.length() < LONGEST
        && WebAddress.allows(chars.charAt(i))
        && (i == at || scheme(i) == 0 || isParameter(i))) {
      url.append(chars.charAt(i));
      i++;
    }
    return i;
  }

  /** {@code ?url=http://…} goes on; {@code …Indexhttp://…} is a new address. */
  private boolean isParameter(int at) {
    return "=/&?#".indexOf(chars.charAt(at - 1)) >= 0;
  }

  /** Where an address that a blank broke goes on; the same index where it doesn't. */
  private int blanksThenMore(int end, StringBuilder url) {
    int next = blanks(end);
    if (next == end || url.length() == 0) {
      return end;
    }
    StringBuilder more = new StringBuilder();
    run(next, more);
    return LinkJoint.goesOn(url.toString(), more.toString()) ? next : end;
  }
}
