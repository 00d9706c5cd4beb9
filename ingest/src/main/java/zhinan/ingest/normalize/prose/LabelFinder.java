package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.normalize.prose.FieldLabels.Ending;
import zhinan.ingest.normalize.prose.Piece.Kind;
import zhinan.text.Text;

/**
 * Finds the labels of fields in a stretch of words.
 *
 * <p>Examples: {@code 监 督 电 话：} with blanks inside; {@code 区就业服务中心咨询电话：}, of which only the end is
 * the label; {@code 联系电话} without colon in front of a number; {@code 电话（区号0411）：} with a bracket.
 * Immutable, may be shared.
 */
final class LabelFinder {
  private static final String COLONS = "：:";
  private static final String STOPS = "。；;，,！？!?、\t|│）)\n";

  /** Two of them stop as well. */
  private static final String BLANKS = "  ";

  /** The longest label seen, 各区、市、县业务咨询监督电话, has 13 characters; blanks between them double it. */
  private static final int LONGEST = 26;

  private final FieldLabels labels;
  private final OfficeWords words;

  LabelFinder(FieldLabels labels, OfficeWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** The labels between two places of a row, in order. */
  List<Piece> find(Row row, int from, int to, boolean beforePhone) {
    List<Piece> found = new ArrayList<>();
    int at = from;
    for (int i = from; i < to; i++) {
      if (COLONS.indexOf(row.chars().charAt(i)) >= 0) {
        Optional<Piece> label = before(row, at, i, i + 1, true);
        label.ifPresent(found::add);
        at = i + 1;
      }
    }
    bare(row, at, to, beforePhone).ifPresent(found::add);
    return found;
  }

  /** A label without colon: the whole row, or the words in front of a number. */
  private Optional<Piece> bare(Row row, int from, int to, boolean beforePhone) {
    if (beforePhone) {
      boolean whole = isWhole(withoutBlanks(row.chars(), from, to));
      return before(row, from, to, to, false).filter(l -> whole || dialled(l.field()));
    }
    boolean alone = from == row.labelLength() && to == row.text().length();
    return alone && isWhole(withoutBlanks(row.chars(), from, to))
        ? before(row, from, to, to, false)
        : Optional.empty();
  }

  private static boolean dialled(Field field) {
    return field == Field.PHONES || field == Field.SUPERVISION;
  }

  private Optional<Piece> before(Row row, int from, int end, int to, boolean colon) {
    String chars = row.chars();
    int bare = withoutBracket(chars, from, end);
    int wide = start(chars, from, bare, STOPS);
    boolean whole = isWhole(withoutBlanks(chars, wide, bare));
    int start = whole ? wide : start(chars, from, bare, STOPS + BLANKS);
    String phrase = withoutBlanks(chars, start, bare);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Ending> ending = labels.ending(phrase);
    if (ending.isPresent()) {
      String prefix = phrase.substring(0, phrase.length() - ending.get().length());
      if (!named(phrase, prefix)) {
        int cut = cutIn(chars, start, bare, prefix.length());
        boolean apart = cut > start && Text.isBlank(chars.charAt(cut - 1));
        int first = qualifies(prefix, apart) ? start : cut;
        return Optional.of(new Piece(Kind.LABEL, ending.get().field(), row, first, to));
      }
    }
    return colon && !Digits.is(phrase.charAt(phrase.length() - 1))
        ? Optional.of(new Piece(Kind.UNKNOWN_LABEL, Field.REMARK, row, start, to))
        : Optional.empty();
  }

  /** {@code 住房公积金服务热线}: a line that has a name of its own. */
  private boolean named(String phrase, String prefix) {
    return phrase.endsWith("线")
        && !prefix.isEmpty()
        && !words.within(OfficeWords.Kind.GENERIC, prefix);
  }

  /** {@code 各分局}, {@code 具体}: says which phones, names no office. */
  private boolean qualifies(String prefix, boolean apart) {
    return !apart && words.ending(OfficeWords.Kind.INSTITUTION, prefix) == 0
        || words.within(OfficeWords.Kind.GENERIC, prefix);
  }

  /** {@code 电话（区号0411）}: what the bracket says belongs to the label. */
  private static int withoutBracket(String chars, int from, int end) {
    int last = end - 1;
    while (last > from && Text.isBlank(chars.charAt(last))) {
      last--;
    }
    if (last <= from || chars.charAt(last) != '）' && chars.charAt(last) != ')') {
      return end;
    }
    int open = Math.max(chars.lastIndexOf('（', last), chars.lastIndexOf('(', last));
    return open > from ? open : end;
  }

  /** {@code 地 址}: only as a whole do blanks of any number belong to a label. */
  private boolean isWhole(String phrase) {
    return labels.ending(phrase).filter(ending -> ending.length() == phrase.length()).isPresent();
  }

  private static int start(String chars, int from, int end, String marks) {
    int start = end;
    int least = Math.max(from, end - LONGEST);
    while (start > least && !stops(chars, start - 1, marks)) {
      start--;
    }
    return start;
  }

  /** At a mark, but not at one in {@code 各区、市、县…电话}; at two blanks. */
  private static boolean stops(String chars, int at, String marks) {
    char c = chars.charAt(at);
    if (c == '、') {
      boolean before = at > 1 && chars.charAt(at - 2) == c;
      return !before && !(at + 2 < chars.length() && chars.charAt(at + 2) == c);
    }
    boolean blanks =
        marks.endsWith(BLANKS) && Text.isBlank(c) && at > 0 && Text.isBlank(chars.charAt(at - 1));
    return marks.indexOf(c) >= 0 && !Text.isBlank(c) || c == '\t' || blanks;
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
