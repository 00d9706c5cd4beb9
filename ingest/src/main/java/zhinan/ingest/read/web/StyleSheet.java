package zhinan.ingest.read.web;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Cuts a style sheet into rules. Broken sheets give what can be read of them; the work grows with
 * the length of the sheet. Only static functions without state.
 */
final class StyleSheet {
  private StyleSheet() {}

  /** Hands over the selectors and the block of each rule for the screen, in order. */
  static void read(String css, BiConsumer<String, String> rules) {
    String sheet = withoutComments(css);
    int at = 0;
    int open;
    while ((open = sheet.indexOf('{', at)) >= 0) {
      String head = lastStatement(sheet.substring(at, open));
      if (head.startsWith("@")) {
        at = isForScreen(head) ? open + 1 : endOfBlock(sheet, open);
        continue;
      }
      int close = sheet.indexOf('}', open);
      int end = close < 0 ? sheet.length() : close;
      rules.accept(head, sheet.substring(open + 1, end));
      at = end + 1;
    }
  }

  /** What stands between the last statement without a block or closed group and the brace. */
  private static String lastStatement(String head) {
    int from = Math.max(head.lastIndexOf(';'), head.lastIndexOf('}')) + 1;
    return head.substring(from).strip();
  }

  private static boolean isForScreen(String head) {
    String plain = head.toLowerCase(Locale.ROOT);
    return plain.startsWith("@media")
        && plain.indexOf('(') < 0
        && (plain.contains("screen") || plain.contains("all"));
  }

  private static int endOfBlock(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return sheet.length();
  }

  private static String withoutComments(String css) {
    StringBuilder bare = new StringBuilder(css.length());
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf("/*", at);
      if (open < 0) {
        bare.append(css, at, css.length());
        break;
      }
      bare.append(css, at, open).append(' ');
      int close = css.indexOf("*/", open + 2);
      at = close < 0 ? css.length() : close + 2;
    }
    return bare.toString().replace("<!--", "").replace("-->", "");
  }

  /** What an element must have for the selector to match: an id, a class, a tag, or {@code *}. */
  static String key(String selector) {
    String last =
        selector.substring(Math.max(selector.lastIndexOf(' '), lastCombinator(selector)) + 1);
    int id = last.indexOf('#');
    int dot = last.indexOf('.');
    if (id >= 0) {
      return "#" + name(last, id + 1);
    }
    if (dot >= 0) {
      return "." + name(last, dot + 1);
    }
    String tag = name(last, 0).toLowerCase(Locale.ROOT);
    return tag.isEmpty() ? "*" : tag;
  }

  private static int lastCombinator(String selector) {
    return Math.max(
        selector.lastIndexOf('>'), Math.max(selector.lastIndexOf('+'), selector.lastIndexOf('~')));
  }

  private static String name(String words, int from) {
    int end = from;
    while (end < words.length() && isNamePart(words.charAt(end))) {
      end++;
    }
    return words.substring(from, end);
  }

  private static boolean isNamePart(char c) {
    return c == '-' || c == '_' || c > 0x7f || Character.isLetterOrDigit(c);
  }

  /** Ids weigh more than classes and attributes, these more than tags (CSS 2.1, 6.4.3). */
  static int weight(String selector) {
    int weight = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      boolean starts = i == 0 || !isNamePart(selector.charAt(i - 1));
      if (c == '#') {
        weight += 10_000;
      } else if (c == '.' || c == '[') {
        weight += 100;
      } else if (starts
          && isNamePart(c)
          && (i == 0 || ".#[=".indexOf(selector.charAt(i - 1)) < 0)) {
        weight += 1;
      }
    }
    return weight;
  }
}
