package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.ingest.read.flow.LinearSigns;

/**
 * Reads the instruction of an {@code EQ} field, with which Word draws enclosed characters, readings
 * above characters and fractions (ECMA-376 part 1, 17.16.5.17).
 *
 * <p>Example: {@code EQ \o\ac(□,√)} is {@code ☑}, {@code EQ \f(1,2)} is {@code 1/2}, {@code EQ
 * \o\ad(\s\ up9(zuàn),钻)} is {@code 钻}. What is not understood is kept as its plain words.
 * Single-use.
 */
final class EqField {
  /** Word itself takes fewer; deeper ones are broken. */
  private static final int DEEPEST = 30;

  /** A part of an equation. */
  private record Piece(String words, boolean raised) {}

  private final String text;
  private int at;
  private boolean signless;

  /** For what stands behind the field's name. */
  EqField(String text) {
    this.text = text;
  }

  /** The equation in one line. */
  String linear() {
    return words(pieces(0)).strip();
  }

  /** Whether a drawn sign has no sign of its own, so that only its words are left. */
  boolean isSignless() {
    return signless;
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }

  /** What stands up to a comma or the closing bracket of the call that is being read. */
  private List<Piece> pieces(int depth) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (depth > 0 && open == 0 && (c == ')' || c == ',' || c == ';')) {
        break;
      }
      at++;
      if (c != '\\') {
        open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        plain.append(c);
      } else if (at < text.length() && text.charAt(at) == '*') {
        format();
      } else if (at < text.length() && isSwitch(text.charAt(at))) {
        flush(plain, pieces);
        pieces.add(call(depth));
      } else if (at < text.length()) {
        plain.append(text.charAt(at++));
      }
    }
    flush(plain, pieces);
    return pieces;
  }

  private static void flush(StringBuilder plain, List<Piece> pieces) {
    if (plain.length() > 0) {
      pieces.add(new Piece(plain.toString(), false));
      plain.setLength(0);
    }
  }

  private static boolean isSwitch(char c) {
    return "abdfiloqrsx".indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** {@code \* "Font:宋体"}, {@code \* hps10}: how the result is set. */
  private void format() {
    at++;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length() && (quoted ? text.charAt(at) != '"' : isWord(text.charAt(at)))) {
      at++;
    }
    at += quoted && at < text.length() ? 1 : 0;
  }

  private static boolean isWord(char c) {
    return c != ' ' && c != '\\';
  }

  private Piece call(int depth) {
    char kind = Character.toLowerCase(text.charAt(at++));
    StringBuilder options = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '(') {
      char c = text.charAt(at);
      if (c == ')' || c == ',') {
        return new Piece("", false);
      }
      options.append(c);
      at++;
      if (c == '\\' && at < text.length() && options.length() > 1 && isBracketOption(options)) {
        options.append(text.charAt(at++));
      }
    }
    List<List<Piece>> arguments = new ArrayList<>();
    if (at < text.length() && depth < DEEPEST) {
      do {
        at++;
        arguments.add(pieces(depth + 1));
      } while (at < text.length() && text.charAt(at) != ')');
      at++;
    }
    return piece(kind, options.toString().toLowerCase(Locale.ROOT), arguments);
  }

  /** {@code \bc\{}: the sign behind the second stroke belongs to the option. */
  private static boolean isBracketOption(StringBuilder options) {
    return options.toString().matches("(?s).*\\\\[lrb]c\\\\");
  }

  private Piece piece(char kind, String options, List<List<Piece>> arguments) {
    List<String> words = arguments.stream().map(EqField::words).toList();
    return switch (kind) {
      case 'f' -> new Piece(LinearSigns.fraction(argument(words, 0), argument(words, 1)), false);
      case 'r' -> new Piece(root(words), false);
      case 's' -> script(options, words);
      case 'o' -> new Piece(over(arguments), false);
      case 'b' -> new Piece(bracketed(options, String.join(",", words)), false);
      case 'l' -> new Piece(String.join(",", words), false);
      case 'i' -> new Piece(integral(options, words), false);
      default -> new Piece(String.join(" ", words), false);
    };
  }

  private static String argument(List<String> words, int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private static String root(List<String> words) {
    return words.size() > 1
        ? LinearSigns.root(words.get(0), words.get(1))
        : LinearSigns.root("", argument(words, 0));
  }

  private static Piece script(String options, List<String> words) {
    String all = String.join(" ", words).strip();
    boolean up = options.contains("\\up");
    return new Piece(up ? LinearSigns.raised(all).orElse(all) : all, up);
  }

  /** A reading above words leaves the words; a frame and what stands in it make one sign. */
  private String over(List<List<Piece>> arguments) {
    List<String> base =
        arguments.stream()
            .filter(argument -> argument.stream().noneMatch(Piece::raised))
            .map(argument -> words(argument).strip())
            .filter(words -> !words.isEmpty())
            .toList();
    if (base.isEmpty()) {
      return arguments.stream().map(EqField::words).collect(Collectors.joining());
    }
    Optional<String> frame = base.stream().filter(LinearSigns::isFrame).findFirst();
    if (frame.isEmpty()) {
      signless |= base.size() > 1;
      return String.join("", base);
    }
    List<String> rest = new ArrayList<>(base);
    rest.remove(frame.get());
    String inside = String.join("", rest);
    Optional<String> sign = LinearSigns.enclosed(frame.get(), inside);
    signless |= sign.isEmpty();
    return sign.orElse(inside);
  }

  private static String bracketed(String options, String words) {
    String both = option(options, "\\bc\\");
    String left = option(options, "\\lc\\");
    String right = option(options, "\\rc\\");
    if (both.isEmpty() && left.isEmpty() && right.isEmpty()) {
      return "(" + words + ")";
    }
    return (left.isEmpty() ? both : left) + words + (right.isEmpty() ? closing(both) : right);
  }

  private static String option(String options, String name) {
    int found = options.indexOf(name);
    int sign = found + name.length();
    return found < 0 || sign >= options.length() ? "" : options.substring(sign, sign + 1);
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "[" -> "]";
      case "{" -> "}";
      case "<" -> ">";
      case "(" -> ")";
      default -> opening;
    };
  }

  private static String integral(String options, List<String> words) {
    String sign = options.contains("\\su") ? "∑" : options.contains("\\pr") ? "∏" : "∫";
    String limits = LinearSigns.index(sign, argument(words, 0));
    String upper = argument(words, 1);
    return (upper.isBlank() ? limits : limits + "^" + upper) + " " + argument(words, 2);
  }
}
