package zhinan.ingest.read.word;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a Word style tells. Only static functions without state. */
public final class DocStyleName {
  /**
   * Word's own heading styles keep their English names in every language; other programs write them
   * as they show them.
   */
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");

  private static final Pattern TITLE = Pattern.compile("title|标题");

  private DocStyleName() {}

  /** The level of a heading style, 1 to 9; empty for any other style. */
  public static OptionalInt heading(String name) {
    Matcher heading = HEADING.matcher(plain(name));
    return heading.matches()
        ? OptionalInt.of(Integer.parseInt(heading.group(1)))
        : OptionalInt.empty();
  }

  /** Whether it is the style of the document's title. */
  public static boolean isTitle(String name) {
    return TITLE.matcher(plain(name)).matches();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
