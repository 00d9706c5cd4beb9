package zhinan.spec;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invisible characters as spec files draw them: {@code ␣} blank, {@code ⍽} no-break blank, {@code
 * ␢} ideographic blank, {@code →} tab, {@code ␤} line end, {@code ␌} form feed, {@code ‹F06C›} any
 * other.
 */
public final class Drawn {
  private static final List<Map.Entry<Character, Character>> SIGNS =
      List.of(
          Map.entry('␣', ' '),
          Map.entry('⍽', '\u00a0'),
          Map.entry('␢', '\u3000'),
          Map.entry('→', '\t'),
          Map.entry('␤', '\n'),
          Map.entry('␌', '\f'));

  private static final Pattern CODE = Pattern.compile("‹([0-9A-F]{4,6})›");

  private Drawn() {}

  /** The characters that the drawing stands for. */
  public static String read(String drawing) {
    String chars = drawing;
    for (Map.Entry<Character, Character> sign : SIGNS) {
      chars = chars.replace(sign.getKey(), sign.getValue());
    }
    return CODE.matcher(chars)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  /** The drawing; blanks are drawn only at the ends and where two stand together. */
  public static String draw(String chars) {
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < chars.length(); i++) {
      drawing.append(draw(chars, i));
    }
    return drawing.toString();
  }

  private static String draw(String chars, int at) {
    char c = chars.charAt(at);
    boolean inside = at > 0 && at < chars.length() - 1;
    boolean single = inside && chars.charAt(at - 1) != ' ' && chars.charAt(at + 1) != ' ';
    if (c == ' ' && single) {
      return " ";
    }
    for (Map.Entry<Character, Character> sign : SIGNS) {
      if (sign.getValue() == c) {
        return String.valueOf(sign.getKey());
      }
    }
    int type = Character.getType(c);
    boolean unseen =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE;
    return unseen ? String.format("‹%04X›", (int) c) : String.valueOf(c);
  }
}
