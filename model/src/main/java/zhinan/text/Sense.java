package zhinan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The judge of edits: whether other words say the same, something else, or whether nobody can tell
 * without reading them.
 *
 * <p>Examples: {@code 逾期申报} for {@code 过期申报} and {@code 5个工作日} for {@code 五个工作日} are proven to be
 * the same; {@code 女职工} for {@code 男职工}, {@code 应当} for {@code 可以}, {@code 复印件} for {@code 原件}, a
 * phone for another, {@code 不} more or less are proven to be something else; {@code 钢琴} for {@code
 * 小提琴} is unproven. Nothing is the same that no rule proves: not a single content word is ever
 * taken for another one unless {@code synonyms.tsv} holds both.
 *
 * <p>Both wordings are cut into words, the longest known one first, numbers by their value,
 * anything unknown by its characters. Proven the same: the same words in the same order. Proven
 * other: a word of a class of {@code sense.tsv}, a number, a title or a Latin word that only one of
 * them has; what kind of name follows; a whole clause more or less. Sources stand in the tables.
 * Immutable, may be shared.
 */
public final class Sense {
  /** So much around an edit shows the word that a changed character belongs to: 新技术开发区. */
  private static final int REACH = 8;

  /** 政务 in 政务服务中心: what kind of name it is stands behind a word at most. */
  private static final int BEHIND = 4;

  /** An added clause of so many words tells something of its own; 一寸照片1张 has five. */
  private static final int CLAUSE = 5;

  /** Edits with a word between them are one. */
  private static final int NEAR = 2;

  private static final Verdict FORM = new Verdict(Effect.SAME, "form");

  /** The longest title of a law in a guide has about 50; beyond that a bracket was not closed. */
  private static final int LONGEST_TITLE = 500;

  /** A count has fewer digits; of phones and numbers of files each digit counts, zeros too. */
  private static final int MOST_DIGITS = 9;

  private final Lexicon<Kind> words;
  private final Map<String, String> meanings = new HashMap<>();
  private final WordList known;

  private Sense(Lexicon<Kind> words, List<String> synonyms) {
    this.words = words;
    List<String> all = new ArrayList<>(words.all().words());
    for (String line : synonyms) {
      String[] group = line.split("\t")[0].split(" ");
      for (String word : group) {
        meanings.put(word, group[0]);
        all.add(word);
      }
    }
    this.known = WordList.of(all);
  }

  /** The judge with its two tables. */
  public static Sense load() {
    return new Sense(
        Lexicon.load(Sense.class, "sense.tsv", Kind.class),
        TableLines.of(Sense.class, "synonyms.tsv"));
  }

  /**
   * The classes of words of {@code sense.tsv} and what is found without it; the first that differs
   * names the rule.
   */
  enum Kind {
    /** 5, 十五, 0411, %. */
    NUMBER,
    /** 《社会保险法》. */
    TITLE,
    /** www. */
    LATIN,
    /** 不得, 未, 无. */
    NEGATION,
    /** 应当, 可以, 自愿. */
    DUTY,
    /** 且, 或. */
    CONNECTIVE,
    /** 如果, 除非, 之一. */
    CONDITION,
    /** 以上, 不满, 至多. */
    BOUND,
    /** 男, 女. */
    SEX,
    /** 父亲, 监护人. */
    KIN,
    /** 未婚, 在职, 应届. */
    STATUS,
    /** 本人, 代理人, 企业. */
    ACTOR,
    /** 上午, 工作日, 每月. */
    TIME,
    /** 之前, 首次. */
    ORDER,
    /** 本市, 户籍地, 左. */
    PLACE,
    /** 省级, 甲类, 城镇. */
    LEVEL,
    /** 网上, 窗口. */
    CHANNEL,
    /** 原件, 身份证. */
    PAPER,
    /** 免费, 押金. */
    MONEY,
    /** 万元, 张. */
    UNIT,
    /** 全部, 每人. */
    SCOPE,
    /** 注销, 迁入. */
    ACT,
    /** 派出所, 街道. */
    NAME,
    /** 大 and 小: one character that has an opposite. */
    POLE,
    /** Holds a word of another class and is none: 不动产; has a synonym and no class: 照片. */
    WHOLE,
    /** Any other character. */
    OTHER,
    /** Joins the words around it: 以及, 等. */
    JOINT,
    /** Says nothing of its own: 的. */
    FILLER;

    /** Whether a word of one character counts although nothing of its class stands instead. */
    boolean isAloneEnough() {
      return compareTo(BOUND) < 0;
    }

    boolean isClass() {
      return compareTo(WHOLE) < 0;
    }
  }

  /** What an edit does to the sense, the least first. */
  public enum Effect {
    /** A rule proves that both say the same. */
    SAME,
    /** No rule proves it either way: somebody has to read both. */
    UNPROVEN,
    /** A rule proves that they do not say the same. */
    OTHER
  }

  /**
   * What was decided.
   *
   * @param effect on the sense
   * @param rule that decided, in small letters: {@code digits}, {@code synonym}, {@code number},
   *     {@code negation}, {@code sex} … {@code unproven}; stable over versions
   */
  public record Verdict(Effect effect, String rule) {
    /** Whether a rule proves that nothing changes. */
    public boolean isSame() {
      return effect == Effect.SAME;
    }
  }

  /**
   * A stretch of tokens that another stretch stands for.
   *
   * @param from its first token in the one wording, 0-based
   * @param to behind its last
   * @param otherFrom the first that stands for it in the other wording
   * @param otherTo behind the last
   */
  public record Edit(int from, int to, int otherFrom, int otherTo) {}

  /** Whether two short wordings say the same: titles, names, values. */
  public Verdict of(String one, String other) {
    int same = 0;
    int least = Math.min(one.length(), other.length());
    while (same < least
        && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return judged(units(one), units(other), one.substring(one.length() - same));
  }

  /**
   * Whether two wordings say the same.
   *
   * @param one the tokens of the one in order, each a word, a number or a character as printed; a
   *     line feed for a label and for what is told otherwise
   * @param other those of the other; between the edits both have the same number of tokens
   * @param edits where they differ, in order
   * @return the verdict on the edit that changes most, the first of equals
   */
  public Verdict of(List<String> one, List<String> other, List<Edit> edits) {
    Verdict gravest = FORM;
    List<Edit> joined = joined(edits);
    for (int i = 0; i < joined.size(); i++) {
      Edit edit = joined.get(i);
      int first = Math.max(i == 0 ? 0 : joined.get(i - 1).to(), edit.from() - REACH);
      int end = i + 1 == joined.size() ? one.size() : joined.get(i + 1).from();
      String left = text(one.subList(first, edit.from()));
      String right = text(one.subList(edit.to(), Math.min(end, edit.to() + REACH)));
      Verdict verdict =
          judged(
              units(joined(left, text(one.subList(edit.from(), edit.to())), right)),
              units(joined(left, text(other.subList(edit.otherFrom(), edit.otherTo())), right)),
              right);
      boolean graver = verdict.effect().compareTo(gravest.effect()) > 0;
      gravest = graver || gravest == FORM && verdict.isSame() ? verdict : gravest;
    }
    return gravest;
  }

  /** Whether the words do nothing but join those around them: 以及, 、, 或者. */
  public boolean isJoining(String text) {
    return units(text).stream()
        .allMatch(
            unit ->
                unit.kind() == Kind.JOINT
                    || unit.kind() == Kind.CONNECTIVE
                    || unit.kind() == Kind.FILLER);
  }

  /** Edits with hardly anything between them are one: 居民户口簿 for 户口本. */
  private static List<Edit> joined(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : edits) {
      int last = joined.size() - 1;
      if (last >= 0 && edit.from() - joined.get(last).to() <= NEAR) {
        Edit open = joined.get(last);
        joined.set(last, new Edit(open.from(), edit.to(), open.otherFrom(), edit.otherTo()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static String text(List<String> tokens) {
    String text = "";
    StringBuilder all = new StringBuilder();
    for (String token : tokens) {
      all.append(isParted(text, token) ? " " : "").append(token);
      text = token;
    }
    return all.toString();
  }

  private static String joined(String left, String words, String right) {
    return text(List.of(left, words, right).stream().filter(part -> !part.isEmpty()).toList());
  }

  /** Two numbers, or two Latin words, side by side stay two. */
  private static boolean isParted(String one, String next) {
    return !one.isEmpty()
        && !next.isEmpty()
        && Signs.isLatinOrDigit(one.charAt(one.length() - 1))
        && Signs.isLatinOrDigit(next.charAt(0));
  }

  private Verdict judged(List<Unit> one, List<Unit> other, String behind) {
    if (keys(one, Unit::printed).equals(keys(other, Unit::printed))) {
      return FORM;
    }
    if (keys(one, Unit::counted).equals(keys(other, Unit::counted))) {
      return new Verdict(Effect.SAME, "digits");
    }
    if (keys(one, Unit::meant).equals(keys(other, Unit::meant))) {
      return new Verdict(Effect.SAME, "synonym");
    }
    List<Unit> lost = without(one, other);
    List<Unit> gained = without(other, one);
    return differing(lost, gained)
        .or(() -> lost.isEmpty() && gained.isEmpty() ? Optional.empty() : named(behind))
        .or(() -> clause(lost, gained))
        .map(rule -> new Verdict(Effect.OTHER, rule))
        .orElse(new Verdict(Effect.UNPROVEN, "unproven"));
  }

  private static List<String> keys(List<Unit> units, Function<Unit, String> key) {
    return units.stream().map(key).filter(each -> !each.isEmpty()).toList();
  }

  /** What the first have more of than the second, by what it means. */
  private static List<Unit> without(List<Unit> units, List<Unit> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(unit -> left.merge(unit.meant(), 1, Integer::sum));
    return units.stream()
        .filter(unit -> !unit.meant().isEmpty())
        .filter(unit -> left.merge(unit.meant(), -1, Integer::sum) < 0)
        .toList();
  }

  private static Optional<String> differing(List<Unit> lost, List<Unit> gained) {
    for (Kind kind : Kind.values()) {
      boolean before = lost.stream().anyMatch(unit -> unit.kind() == kind);
      boolean after = gained.stream().anyMatch(unit -> unit.kind() == kind);
      boolean enough =
          Stream.concat(lost.stream(), gained.stream())
              .anyMatch(unit -> unit.kind() == kind && unit.isAloneEnough());
      if (kind.isClass() && (before && after || enough)) {
        return Optional.of(kind.name().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** 政务 for 便民 in front of 服务中心, 中山 for 西岗 in front of 区: another name. */
  private Optional<String> named(String behind) {
    String chars = Folded.chars(behind);
    int end = 0;
    while (end < chars.length() && end < BEHIND && Signs.isHan(chars.charAt(end))) {
      boolean longName = words.of(Kind.NAME).startsAt(chars, end) > 1;
      boolean mark = end == 0 && known.startsAt(chars, 0) == 1 && isMark(chars.substring(0, 1));
      if (longName || mark) {
        return Optional.of("in-name");
      }
      end++;
    }
    return Optional.empty();
  }

  private boolean isMark(String word) {
    return words.has(Kind.NAME, word) || words.has(Kind.LEVEL, word);
  }

  private static Optional<String> clause(List<Unit> lost, List<Unit> gained) {
    boolean oneSided = lost.isEmpty() || gained.isEmpty();
    return oneSided && lost.size() + gained.size() >= CLAUSE
        ? Optional.of("clause")
        : Optional.empty();
  }

  /**
   * A word, number or character.
   *
   * @param kind its class
   * @param printed folded
   * @param counted numbers by their value
   * @param meant the usual word for it, {@code ""} for what says nothing
   */
  private record Unit(Kind kind, String printed, String counted, String meant) {
    boolean isAloneEnough() {
      return kind.isAloneEnough() || meant.length() > 1;
    }
  }

  private List<Unit> units(String text) {
    return new Cutter(compact(text)).units();
  }

  /** Folded, without blanks but those between two numbers or Latin words. */
  private static String compact(String text) {
    StringBuilder chars = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && Signs.isBlank(c)) {
        gap = true;
        continue;
      }
      int last = chars.length() - 1;
      boolean parted = gap && last >= 0 && Signs.isLatinOrDigit(chars.charAt(last));
      chars.append(parted && Signs.isLatinOrDigit(c) ? " " : "").append(Signs.fold(c));
      gap = false;
    }
    return chars.toString();
  }

  /** Cuts one wording into units, from left to right. Single-use. */
  private final class Cutter {
    private final String chars;
    private final List<Unit> units = new ArrayList<>();
    private int at;

    Cutter(String chars) {
      this.chars = chars;
    }

    List<Unit> units() {
      while (at < chars.length()) {
        int word = known.startsAt(chars, at);
        int number = Numeral.at(chars, at).map(found -> found.end() - at).orElse(0);
        if (chars.charAt(at) == '《' && title()) {
          continue;
        } else if (Words.isRange(chars, at)) {
          add(Kind.OTHER, "至", "至", "至", at + 1);
        } else if (word > 0 && word >= number) {
          word(word);
        } else if (number > 0) {
          number(number);
        } else {
          other();
        }
      }
      for (int i = 1; i + 1 < units.size(); i++) {
        if (units.get(i).printed().equals("到") && isSpot(i - 1) && isSpot(i + 1)) {
          units.set(i, new Unit(Kind.OTHER, "到", "到", "至"));
        }
      }
      return units;
    }

    /** 周一到周五, 8:30到11:30. */
    private boolean isSpot(int unit) {
      Kind kind = units.get(unit).kind();
      return kind == Kind.NUMBER || kind == Kind.TIME;
    }

    private boolean title() {
      int last = Math.min(chars.length(), at + LONGEST_TITLE);
      int close = chars.substring(at, last).indexOf('》') + at;
      if (close < at) {
        return false;
      }
      StringBuilder title = new StringBuilder("《");
      for (int i = at; i < close; i++) {
        char c = chars.charAt(i);
        title.append(Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
      }
      add(Kind.TITLE, title.toString(), title.toString(), title.toString(), close + 1);
      return true;
    }

    private void word(int length) {
      String word = chars.substring(at, at + length);
      String usual = meanings.getOrDefault(word, word);
      Kind kind = words.kind(word).or(() -> words.kind(usual)).orElse(Kind.WHOLE);
      boolean days = word.equals("天") && !units.isEmpty() && isSpot(units.size() - 1);
      add(kind, word, word, kind == Kind.FILLER ? "" : days ? "日" : usual, at + length);
    }

    private void number(int length) {
      String digits = chars.substring(at, at + length);
      boolean counts = digits.length() <= MOST_DIGITS && !(length > 1 && digits.startsWith("0"));
      String value =
          counts
              ? Numeral.of(digits).orElseThrow().value().stripTrailingZeros().toPlainString()
              : digits;
      add(Kind.NUMBER, digits, "#" + value, "#" + value, at + length);
    }

    private void other() {
      char c = chars.charAt(at);
      int end = at + 1;
      if (Signs.isDigit(c)) {
        while (end < chars.length() && Signs.isDigit(chars.charAt(end))) {
          end++;
        }
        String digits = chars.substring(at, end);
        add(Kind.NUMBER, digits, digits, digits, end);
      } else if (Signs.isLatin(c)) {
        while (end < chars.length() && Signs.isLatin(chars.charAt(end))) {
          end++;
        }
        String latin = chars.substring(at, end);
        add(Kind.LATIN, latin, latin, latin.toLowerCase(Locale.ROOT), end);
      } else if (Signs.enclosed(c) >= 0) {
        String value = "#" + Signs.enclosed(c);
        add(Kind.NUMBER, String.valueOf(c), value, value, end);
      } else if (Numeral.isHan(c) || Words.isTelling(chars, at)) {
        String sign = String.valueOf(c);
        add(Kind.NUMBER, sign, sign, sign + "#", end);
      } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
        String sign = String.valueOf(c);
        add(Kind.OTHER, sign, sign, sign, end);
      } else {
        at = end;
      }
    }

    private void add(Kind kind, String printed, String counted, String meant, int end) {
      units.add(new Unit(kind, printed, counted, meant));
      at = end;
    }
  }
}
