package zhinan.ingest.normalize.material;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import zhinan.model.Material.Form;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Numeral;

/**
 * What stands behind the name of a paper: forms, counts, remarks in brackets. Single use.
 *
 * <p>Example: {@code 户口簿原件及复印件各2份（未成年人提供）} has a name of three characters, originals 2, copies 2,
 * and is for 未成年人.
 */
final class PaperEnding {
  private static final String STOPS = ",。;、:.·*》?! ";

  /**
   * Longest form of what {@link PaperPhrase#STAMPED} and {@link PaperPhrase#AND_SO_ON} look for,
   * with room.
   */
  private static final int LONGEST_PHRASE = 24;

  /** The longest endings at hand have eight parts: forms, joints, counts, remarks, full stop. */
  private static final int MOST_TURNS = 24;

  private final PaperWords words;
  private final Folded passage;
  private final String folded;
  private final String mask;
  private final int from;
  private int end;
  private boolean original;
  private boolean copy;
  private boolean either;
  private boolean shared;
  private boolean each;
  private boolean keepsCount;

  /** Where the words start that ask for one of several papers, -1 for none. */
  private int choice = -1;

  /** How many papers {@code 三选一} chooses from, 0 where not said. */
  private int choices;

  private OptionalInt pending = OptionalInt.empty();
  private OptionalInt originals = OptionalInt.empty();
  private OptionalInt copies = OptionalInt.empty();
  private BracketNote remark = BracketNote.NONE;

  private PaperEnding(Folded passage, int from, int to, PaperWords words) {
    this.words = words;
    this.passage = passage;
    this.folded = passage.chars();
    this.mask = passage.mask();
    this.from = from;
    this.end = to;
  }

  static PaperEnding of(Folded passage, int from, int to, PaperWords words) {
    PaperEnding ending = new PaperEnding(passage, from, to, words);
    int turns = 0;
    while (turns < MOST_TURNS && ending.trySomething()) {
      turns++;
    }
    return ending;
  }

  /** The index behind the last character of the name. */
  int nameEnd() {
    return end;
  }

  boolean isPaper() {
    int open = passage.openingBefore(end);
    int name = open > from && mask.charAt(open) == '(' ? open : end;
    return name - from >= 2 && (isChoice() || words.paperEndsAt(passage, name) || isStated());
  }

  /** Whether the name is a list of papers one of which is asked for: {@code 死亡证明、火化证明之一}. */
  boolean isChoice() {
    return choice >= 0;
  }

  /** Where {@code 之一} starts behind such a list. */
  int choice() {
    return choice;
  }

  /** How many papers such a list has, 0 where it does not say so. */
  int choices() {
    return choices;
  }

  /** Whether a form or a number is stated. */
  boolean isStated() {
    return original || copy || pending.isPresent();
  }

  boolean hasForm() {
    return original || copy;
  }

  /** Whether form and number hold for all papers of the list. */
  boolean isShared() {
    return shared || each;
  }

  Form form() {
    return either ? Form.UNSPECIFIED : new FormMarks(original, copy).form();
  }

  OptionalInt originals() {
    return originals;
  }

  /** A count without form counts copies, as {@code 一式三份} does. */
  OptionalInt copies() {
    return hasForm() ? copies : pending;
  }

  BracketNote remark() {
    return remark;
  }

  private boolean trySomething() {
    return end > from
        && !isChoice()
        && (tryStop() || tryChoice() || tryBrackets() || tryCount() || tryForm() || tryPhrase());
  }

  private boolean tryStop() {
    char c = mask.charAt(end - 1);
    boolean closes = c == '》' && passage.openingBefore(end) >= from;
    boolean lonely = c == ')' && passage.openingBefore(end) < 0;
    if (closes || STOPS.indexOf(c) < 0 && !lonely) {
      return false;
    }
    end--;
    return true;
  }

  private boolean tryBrackets() {
    int open = passage.openingBefore(end);
    if (open < from || mask.charAt(open) == '《' || mask.charAt(open) == '“') {
      return false;
    }
    BracketNote inside = BracketNote.read(passage.sub(open + 1, end - 1), words);
    if (inside.belongsToName()) {
      return false;
    }
    end = open;
    remark = remark.and(inside);
    original |= inside.original();
    copy |= inside.copy();
    if (inside.count().isStated()) {
      pending = inside.count().value();
      keepsCount = true;
      take(inside.original(), inside.copy());
    }
    return true;
  }

  /** The count that waits belongs to these forms. */
  private void take(boolean toOriginals, boolean toCopies) {
    originals = toOriginals && originals.isEmpty() ? pending : originals;
    copies = toCopies && copies.isEmpty() ? pending : copies;
    if (!keepsCount && (toOriginals || toCopies)) {
      pending = OptionalInt.empty();
    }
  }

  private boolean tryCount() {
    PaperCount found = PaperCount.endingAt(folded, end, words);
    if (!found.isStated() || end - found.length() < from) {
      return false;
    }
    pending = found.value();
    each |= found.each();
    keepsCount = found.each();
    end -= found.length();
    if (end == from) {
      take(original, copy);
    }
    return true;
  }

  private boolean tryForm() {
    int one = words.of(PaperWord.ORIGINAL).endsAt(folded, end);
    int other = words.of(PaperWord.COPY).endsAt(folded, end);
    int length = Math.max(one, other);
    if (length == 0 || end - length < from) {
      return false;
    }
    original |= one > 0;
    copy |= other > 0;
    take(one > 0, other > 0);
    end -= length;
    joint();
    return true;
  }

  /** What joins two forms, or the form and the name. */
  private void joint() {
    if (end - 1 > from) {
      char c = mask.charAt(end - 1);
      if ("及和与、/并或者的".indexOf(c) >= 0) {
        either |= c == '或' || c == '者';
        original |= copy && "及和与".indexOf(c) >= 0;
        shared |= c == '的';
        end -= c == '者' || mask.startsWith("以及", end - 2) ? 2 : 1;
      }
    }
  }

  /** {@code A、B、C之一} is one paper; of a single {@code A之一} the name is A. */
  private boolean tryChoice() {
    char last = mask.charAt(end - 1);
    String tail = mask.substring(Math.max(from, end - LONGEST_PHRASE), end);
    boolean may = tail.indexOf('一') >= 0 || tail.indexOf('选') >= 0;
    Matcher phrase = PaperPhrase.CHOICE.in(tail);
    if (last == Brackets.HIDDEN || !may || !phrase.find() || phrase.start() == 0) {
      return false;
    }
    int start = end - tail.length() + phrase.start();
    if (!words.paperEndsAt(passage, bareOfForm(start))) {
      return false;
    }
    if (mask.substring(from, start).indexOf('、') < 0) {
      end = start;
      return true;
    }
    choice = start;
    choices = Numeral.intOf(phrase.group("count") == null ? "" : phrase.group("count")).orElse(0);
    return false;
  }

  private boolean tryPhrase() {
    char last = mask.charAt(end - 1);
    boolean stamped = last == '章' || last == '印';
    String tail = mask.substring(Math.max(from, end - LONGEST_PHRASE), end);
    Matcher phrase = (stamped ? PaperPhrase.STAMPED : PaperPhrase.AND_SO_ON).in(tail);
    if ((!stamped && tail.indexOf('等') < 0) || !phrase.find() || phrase.start() == 0) {
      return false;
    }
    int name = end - tail.length() + phrase.start();
    if (!stamped && !words.paperEndsAt(passage, bareOfForm(name))) {
      return false;
    }
    shared |= !stamped && hasForm();
    end = name;
    return true;
  }

  /** The end of the name in front of {@code 复印件等有关材料}. */
  private int bareOfForm(int to) {
    int bare = to;
    int length =
        Math.max(
            words.of(PaperWord.ORIGINAL).endsAt(folded, bare),
            words.of(PaperWord.COPY).endsAt(folded, bare));
    while (length > 0 && bare - length > from) {
      bare -= length;
      bare -= bare - 1 > from && "及和与、的".indexOf(mask.charAt(bare - 1)) >= 0 ? 1 : 0;
      length =
          Math.max(
              words.of(PaperWord.ORIGINAL).endsAt(folded, bare),
              words.of(PaperWord.COPY).endsAt(folded, bare));
    }
    int open = passage.openingBefore(bare);
    return open > from && mask.charAt(open) == '(' ? open : bare;
  }
}
