package zhinan.ingest.read.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.read.flow.SymbolFonts;

/**
 * What Word shows for a field that keeps no result: some fields are drawn from their instruction
 * alone (ECMA-376 part 1, 17.16.5).
 *
 * <p>Example: {@code SYMBOL 254 \f Wingdings} shows {@code ☑}; {@code MACROBUTTON x 请填写} shows
 * {@code 请填写}; {@code XE "索引"} shows nothing.
 *
 * @param shown the words, empty for none
 * @param doubt what is lost, empty for nothing
 * @param target where its result leads, empty for nowhere
 * @param from how long the paragraph was when the result began
 */
public record FieldText(String shown, String doubt, String target, int from) {
  /** The code of its doubts. */
  public static final String CODE = "text-not-known";

  static final FieldText NOTHING = new FieldText("", "");

  /** Fields that show something which only Word itself can work out. */
  private static final Set<String> WORKED_OUT =
      Set.of("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "BIDIOUTLINE", "LISTNUM", "INCLUDETEXT");

  private static final Pattern SYMBOL =
      Pattern.compile("\\s*\"?(0[xX][0-9A-Fa-f]+|\\d+|[^\\d\\s])\"?(.*)", Pattern.DOTALL);
  private static final Pattern FONT = Pattern.compile("\\\\[fF]\\s*(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|([^\\s\\\\]\\S*)).*", Pattern.DOTALL);
  private static final Pattern BUTTON = Pattern.compile("\\s*\\S+\\s+(.*)", Pattern.DOTALL);

  FieldText(String shown, String doubt) {
    this(shown, doubt, "", 0);
  }

  /** What the instruction says of a result that begins at an index of the paragraph. */
  static FieldText link(String instruction, int from) {
    Matcher link = LINK.matcher(instruction);
    return link.matches()
        ? new FieldText(
            "", "", Optional.ofNullable(link.group(1)).orElseGet(() -> link.group(2)), from)
        : NOTHING;
  }

  /** What the instruction shows without a result. */
  public static FieldText of(String instruction, FormField form) {
    String bare = instruction.strip();
    int end = 0;
    while (end < bare.length()
        && Character.isLetter(bare.charAt(end))
        && bare.charAt(end) < 'z' + 1) {
      end++;
    }
    String name = bare.substring(0, end).toUpperCase(Locale.ROOT);
    String rest = bare.substring(end);
    return switch (name) {
      case "EQ" -> equation(rest);
      case "SYMBOL" -> symbol(rest);
      case "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT" -> new FieldText(form.shown(), "");
      case "MACROBUTTON", "GOTOBUTTON" -> button(rest);
      case "QUOTE" -> new FieldText(rest.strip().replace("\"", ""), "");
      case "EMBED" -> new FieldText("", "embedded object (" + rest.strip() + ") is not read");
      default ->
          WORKED_OUT.contains(name)
              ? new FieldText("", "field " + name + " keeps no text; what it shows is not known")
              : NOTHING;
    };
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static FieldText equation(String rest) {
    EqField equation = new EqField(rest);
    String linear = equation.linear();
    return new FieldText(
        linear,
        equation.isSignless()
            ? "characters drawn over each other (EQ" + rest + ") have no sign; their words stay"
            : "");
  }

  private static FieldText symbol(String rest) {
    Matcher parts = SYMBOL.matcher(rest);
    if (!parts.matches()) {
      return new FieldText("", "field SYMBOL" + rest + " names no sign");
    }
    String stated = parts.group(1);
    int code =
        stated.matches("\\d+")
            ? Integer.parseInt(stated.substring(0, Math.min(stated.length(), 6)))
            : stated.length() > 1
                ? Integer.parseInt(stated.substring(2, Math.min(stated.length(), 7)), 16)
                : stated.charAt(0);
    Matcher font = FONT.matcher(parts.group(2));
    String name =
        font.find() ? Optional.ofNullable(font.group(1)).orElseGet(() -> font.group(2)) : "";
    return symbol(name, code);
  }

  /** The sign at a place of a font. */
  static FieldText symbol(String font, int code) {
    if (SymbolFonts.isSymbolFont(font)) {
      return SymbolFonts.sign(font, code)
          .map(sign -> new FieldText(sign, ""))
          .orElseGet(() -> unknown(font, code));
    }
    return Character.isValidCodePoint(code) && !SymbolFonts.isStored(code) && code > ' '
        ? new FieldText(Character.toString(code), "")
        : unknown(font, code);
  }

  private static FieldText unknown(String font, int code) {
    return new FieldText(
        "\ufffd", String.format("sign %X of the font %s is not known", code, font));
  }

  private static FieldText button(String rest) {
    Matcher words = BUTTON.matcher(rest);
    return words.matches() ? new FieldText(words.group(1).strip(), "") : NOTHING;
  }

  /** Says which character has no sign that anybody knows. */
  static Optional<String> strange(String shown, String font) {
    for (char c : shown.toCharArray()) {
      if (Character.getType(c) == Character.PRIVATE_USE) {
        return Optional.of(
            String.format("U+%04X has no sign that is known", (int) c)
                + (font.isEmpty() ? "" : " in the font " + font));
      }
    }
    return Optional.empty();
  }
}
