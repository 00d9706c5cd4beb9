package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.prose.ProsePiece.Kind;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.LabelWords.Ending;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Brackets;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Finds the labels of fields in a stretch of words.
 *
 * <p>Examples: {@code 监 督 电 话：} with blanks inside; {@code 区就业服务中心咨询电话：}, of which only the end is
 * the label; {@code 联系电话} without colon in front of a number; {@code 电话（区号0411）：} with a bracket.
 * Immutable, may be shared.
 */
final class LabelFinder {
  /** Where a label starts at the latest, beside stops, commas and round brackets. */
  private static final String COLUMN_MARKS = "\t|│→";

  /** The longest label seen, 各区、市、县业务咨询监督电话, has 13 characters; blanks between them double it. */
  private static final int LONGEST = 26;

  /** Labels that may stand on a line of their own, the value below. */
  private static final Set<OfficeField> ALONE =
      EnumSet.of(
          OfficeField.NAME,
          OfficeField.ADDRESS,
          OfficeField.WINDOW,
          OfficeField.PHONES,
          OfficeField.SUPERVISION,
          OfficeField.HOURS,
          OfficeField.PERSON,
          OfficeField.FAX,
          OfficeField.REMARKS);

  /** Labels that a number may follow. */
  private static final Set<OfficeField> DIALLED =
      EnumSet.of(
          OfficeField.PHONES,
          OfficeField.SUPERVISION,
          OfficeField.PERSON,
          OfficeField.ADDRESS,
          OfficeField.HOURS,
          OfficeField.FAX);

  private static final List<OfficeField> FIRST =
      List.of(
          OfficeField.PERSON,
          OfficeField.ADDRESS,
          OfficeField.PHONES,
          OfficeField.SUPERVISION,
          OfficeField.HOURS);

  private final LabelWords labels;
  private final OfficeWords words;

  LabelFinder(LabelWords labels, OfficeWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** The labels between two places of a row, in order. */
  List<ProsePiece> find(ProseRow row, int from, int to, boolean beforePhone) {
    List<ProsePiece> found = new ArrayList<>();
    int at = from;
    for (int i = from; i < to; i++) {
      if (Signs.isColon(row.chars().charAt(i))) {
        boolean dials = beforePhone && row.chars().substring(i + 1, to).isBlank();
        Optional<ProsePiece> label = before(row, at, i, dials);
        if (label.isPresent()) {
          found.add(label.get().closed(i + 1));
        } else {
          unknown(row, start(row.chars(), at, i, true), i).ifPresent(found::add);
        }
        at = i + 1;
      } else if (Brackets.isClose(row.chars().charAt(i))) {
        Optional<ProsePiece> label = bracketed(row, at, i);
        at = label.isPresent() ? i + 1 : at;
        label.ifPresent(found::add);
      }
    }
    bare(row, at, to, beforePhone).ifPresent(found::add);
    return found;
  }

  /** {@code 【乘车路线】}: a label that fills its bracket, which is no round one. */
  private Optional<ProsePiece> bracketed(ProseRow row, int from, int close) {
    String chars = row.chars();
    int open = opening(chars, from, close);
    return open >= from && !Brackets.isRoundOpen(chars.charAt(open))
        ? field(labels.known(withoutBlanks(chars, open + 1, close)))
            .map(field -> new ProsePiece(Kind.LABEL, field, row, open, close + 1))
            .map(label -> isComplaint(label) ? label.of(OfficeField.SUPERVISION) : label)
        : Optional.empty();
  }

  private static int opening(String chars, int from, int close) {
    int open = close - 1;
    int least = Math.max(from, close - LONGEST);
    while (open >= least && !Brackets.isOpen(chars.charAt(open))) {
      open--;
    }
    return open < least ? from - 1 : open;
  }

  /** A label without colon: the whole row, or the words in front of a number. */
  private Optional<ProsePiece> bare(ProseRow row, int from, int to, boolean beforePhone) {
    boolean whole = !labels.known(withoutBlanks(row.chars(), from, to)).isEmpty();
    if (beforePhone) {
      int end = beforeMarks(row.chars(), from, to);
      int linked = end - words.ending(OfficeWords.Kind.LINKED, row.chars().substring(from, end));
      return before(row, from, linked, true)
          .filter(label -> whole || label.is(Kind.LABEL) && dials(label.field()))
          .map(label -> linked < end ? label.closed(end) : label);
    }
    boolean alone = from == row.labelLength() && to == row.text().length();
    return alone && whole
        ? before(row, from, to, false).filter(label -> ALONE.contains(label.field()))
        : Optional.empty();
  }

  /** In front of what parts a label from its number in columns. */
  private static int beforeMarks(String chars, int from, int to) {
    int end = to;
    while (end > from
        && (Text.isBlank(chars.charAt(end - 1))
            || COLUMN_MARKS.indexOf(chars.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  private static boolean dials(OfficeField field) {
    return field == OfficeField.PHONES || field == OfficeField.SUPERVISION;
  }

  /** {@code 附近网点：}: words in front of a colon that no table knows. */
  private static Optional<ProsePiece> unknown(ProseRow row, int from, int end) {
    String phrase = withoutBlanks(row.chars(), from, end);
    return phrase.isEmpty() || Signs.isDigit(phrase.charAt(phrase.length() - 1))
        ? Optional.empty()
        : Optional.of(new ProsePiece(Kind.UNKNOWN_LABEL, OfficeField.REMARKS, row, from, end + 1));
  }

  /** The label that ends at a place; {@code dials} where a number comes right behind it. */
  private Optional<ProsePiece> before(ProseRow row, int from, int end, boolean dials) {
    int bare = withoutBracket(row.chars(), from, end);
    return labelled(row, from, bare, end, dials)
        .map(label -> isComplaint(label) ? label.of(OfficeField.SUPERVISION) : label);
  }

  /** {@code 联系电话（投诉）}: the bracket says whose calls the number takes. */
  private boolean isComplaint(ProsePiece label) {
    return label.field() == OfficeField.PHONES
        && labels.fields(label.chars()).equals(List.of(OfficeField.SUPERVISION));
  }

  private Optional<ProsePiece> labelled(ProseRow row, int from, int bare, int end, boolean dials) {
    String chars = row.chars();
    int wide = start(chars, from, bare, false);
    boolean whole = !labels.known(withoutBlanks(chars, wide, bare)).isEmpty();
    int start = whole ? wide : start(chars, from, bare, true);
    for (int at = start; at < bare; at = nextWord(chars, at, bare)) {
      String phrase = withoutBlanks(chars, at, bare);
      Optional<OfficeField> field = field(labels.known(phrase));
      if (field.isPresent()
          && fits(field.get(), phrase, at == start, dials, chars.substring(end))) {
        return Optional.of(new ProsePiece(Kind.LABEL, field.get(), row, at, end));
      }
    }
    String phrase = withoutBlanks(chars, start, bare);
    Optional<Ending> ending = labels.ending(phrase);
    Optional<OfficeField> field = ending.map(Ending::fields).flatMap(LabelFinder::field);
    if (field.isEmpty() || !fits(field.get(), phrase, false, dials, chars.substring(end))) {
      return Optional.empty();
    }
    String prefix = prefix(phrase, ending.get());
    int at = labelStart(chars, start, cutIn(chars, start, bare, prefix.length()), prefix);
    Kind kind =
        at == start && dials(field.get()) && named(phrase, prefix)
            ? Kind.UNKNOWN_LABEL
            : Kind.LABEL;
    return Optional.of(new ProsePiece(kind, field.get(), row, at, end));
  }

  /** What stands in front of the label, up to the end of an office's name if there is one. */
  private String prefix(String phrase, Ending ending) {
    List<Integer> lengths = labels.lengths(phrase, ending);
    for (int length : lengths) {
      String prefix = phrase.substring(0, phrase.length() - length);
      if (words.ending(OfficeWords.Kind.INSTITUTION, prefix) > 0) {
        return prefix;
      }
    }
    return phrase.substring(0, phrase.length() - lengths.get(lengths.size() - 1));
  }

  /**
   * Where a label starts that ends behind {@code cut}: with the words right in front of it ({@code
   * 夜班|地址}), unless they are an office ({@code 就业中心|咨询电话}) or an address ({@code 学府路62号|乘车路线});
   * blanks part words, but not the characters of {@code 监 督 电 话}.
   */
  private int labelStart(String chars, int start, int cut, String prefix) {
    if (words.within(OfficeWords.Kind.GENERIC, prefix)) {
      return start;
    }
    int word = wordStart(chars, start, cut);
    while (word > start + 1 && wordStart(chars, start, lastSolid(chars, word)) == word - 2) {
      word -= 2;
    }
    String own = withoutBlanks(chars, word, cut);
    boolean other = words.ending(OfficeWords.Kind.INSTITUTION, own) > 0 || Streets.in(own);
    return other ? cut : word;
  }

  private static int wordStart(String chars, int start, int end) {
    int word = end;
    while (word > start && !Text.isBlank(chars.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  /** Behind the last character in front of a place that is no blank. */
  private static int lastSolid(String chars, int end) {
    int last = end;
    while (last > 0 && Text.isBlank(chars.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Behind the next blanks. */
  private static int nextWord(String chars, int from, int to) {
    int at = from;
    while (at < to && !Text.isBlank(chars.charAt(at))) {
      at++;
    }
    while (at < to && Text.isBlank(chars.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The field that counts where a label has several: {@code 联系人及电话} is first a person. */
  private static Optional<OfficeField> field(List<OfficeField> fields) {
    return FIRST.stream()
        .filter(fields::contains)
        .findFirst()
        .or(() -> fields.stream().findFirst());
  }

  /**
   * Whether words that a table knows as a label are one here. {@code 派出所：83600001} and {@code
   * 汽车站：83600002} are names, since a number stands behind them; {@code 中心：学府路2号} is one, since no
   * office does.
   */
  private boolean fits(
      OfficeField field, String phrase, boolean first, boolean dials, String behind) {
    if (dials && !DIALLED.contains(field)) {
      return field == OfficeField.REMARKS && words.is(OfficeWords.Kind.NOT_A_NAME, phrase);
    }
    boolean office = words.ending(OfficeWords.Kind.INSTITUTION, phrase) > 0;
    return switch (field) {
      case NAME -> !office || first && startsLike(OfficeWords.Kind.INSTITUTION, behind);
      case DISTRICT -> first || startsLike(OfficeWords.Kind.DIVISION, behind);
      case PART -> first || phrase.length() > 1 || startsLike(OfficeWords.Kind.INSTITUTION, behind);
      default -> true;
    };
  }

  /** Whether the words behind a colon, up to a blank or a mark, end like a name of the kind. */
  private boolean startsLike(OfficeWords.Kind kind, String behind) {
    int from = behind.isEmpty() ? 0 : 1;
    while (from < behind.length() && Text.isBlank(behind.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < behind.length() && !Text.isBlank(behind.charAt(to)) && !isMark(behind.charAt(to))) {
      to++;
    }
    return words.ending(kind, behind.substring(from, to)) > 0;
  }

  /** {@code 住房公积金服务热线}: a line that has a name of its own. */
  private boolean named(String phrase, String prefix) {
    return phrase.endsWith("线")
        && !prefix.isEmpty()
        && !words.within(OfficeWords.Kind.GENERIC, prefix);
  }

  /** {@code 电话（区号0411）}: what the bracket says belongs to the label. */
  private static int withoutBracket(String chars, int from, int end) {
    int last = end - 1;
    while (last > from && Text.isBlank(chars.charAt(last))) {
      last--;
    }
    if (last <= from || !Brackets.isRoundClose(chars.charAt(last))) {
      return end;
    }
    int open = last;
    while (open > from && !Brackets.isRoundOpen(chars.charAt(open))) {
      open--;
    }
    return open > from ? open : end;
  }

  /** Where the words start that end at a place; two blanks part them too where asked. */
  private static int start(String chars, int from, int end, boolean atBlanks) {
    int start = end;
    int least = Math.max(from, end - LONGEST);
    while (start > least && !stops(chars, start - 1, atBlanks)) {
      start--;
    }
    return start;
  }

  /** At a mark, but not at one in {@code 各区、市、县…电话}; at two blanks. */
  private static boolean stops(String chars, int at, boolean atBlanks) {
    char c = chars.charAt(at);
    if (c == '、') {
      boolean before = at > 1 && chars.charAt(at - 2) == c;
      return !before && !(at + 2 < chars.length() && chars.charAt(at + 2) == c);
    }
    return isMark(c) || atBlanks && Text.isBlank(c) && at > 0 && Text.isBlank(chars.charAt(at - 1));
  }

  private static boolean isMark(char c) {
    return Signs.isStop(c)
        || Signs.isPause(c)
        || Brackets.step(c) != 0
        || COLUMN_MARKS.indexOf(c) >= 0;
  }

  private static String withoutBlanks(String chars, int from, int to) {
    StringBuilder phrase = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!Text.isBlank(chars.charAt(i))) {
        phrase.append(chars.charAt(i));
      }
    }
    return phrase.toString();
  }

  /** The place behind so many characters that are no blanks. */
  private static int cutIn(String chars, int from, int to, int solid) {
    int seen = 0;
    int at = from;
    while (at < to && (seen < solid || Text.isBlank(chars.charAt(at)))) {
      seen += Text.isBlank(chars.charAt(at)) ? 0 : 1;
      at++;
    }
    return at;
  }
}
