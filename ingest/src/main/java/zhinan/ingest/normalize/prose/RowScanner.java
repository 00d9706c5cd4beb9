package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.prose.ProsePiece.Kind;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Cuts a row into pieces: what a recognizer is sure of, labels, marks, and the words between.
 *
 * <p>Example: {@code 中山 0411-82745193 西 岗 0411-83011679-303} is words, a phone, words, a phone.
 * Immutable, may be shared.
 */
final class RowScanner {
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)[A-Za-z0-9./?#&=%_~:@!$'*+;,\\-]{1,2000}");

  /** What parts columns in a line, beside commas, colons, slashes and long dashes. */
  private static final String COLUMN_MARKS = "|│\t→·";

  /** {@code 中山 0411-…}: blanks that part columns, not characters. */
  private static final int COLUMN_BLANKS = 2;

  /** Extensions seen have one to four digits, behind 转 or 再转. */
  private static final int LONGEST_EXTENSION = 6;

  /** The shortest numbers that are dialled, 110 and 119, have three digits. */
  private static final int FEWEST_DIGITS = 3;

  /** No ending of offices is longer. */
  private static final int LONGEST_ENDING = 10;

  private static final String EXTENSION = "再转分机 ";

  private final Recognizers recognizers;
  private final LabelFinder labels;
  private final OfficeWords words;

  RowScanner(Recognizers recognizers, OfficeWords words) {
    this.recognizers = recognizers;
    this.labels = new LabelFinder(recognizers.labels(), words);
    this.words = words;
  }

  /** The pieces in order; words are {@link Kind#WORDS}. */
  List<ProsePiece> scan(ProseRow row, PhoneContext section) {
    PhoneContext context =
        new PhoneContext(section.areaCode(), section.expected() || dials(row.chars()));
    List<ProsePiece> sure = new ArrayList<>();
    addMatches(MAIL, Kind.MAIL, "@", row, sure);
    addMatches(LINK, Kind.LINK, "://", row, sure);
    addMatches(LINK, Kind.LINK, "www.", row, sure);
    if (mayDial(row.chars())) {
      addPhones(row, context, sure);
    }
    addHours(row, sure);
    sure.sort(Comparator.comparingInt(ProsePiece::from));
    List<ProsePiece> pieces = new ArrayList<>();
    int at = row.labelLength();
    for (ProsePiece piece : sure) {
      cut(row, at, piece.from(), piece.is(Kind.PHONE), pieces);
      pieces.add(piece);
      at = piece.to();
    }
    cut(row, at, row.text().length(), false, pieces);
    return joined(row, pieces);
  }

  /** Whether so many digits stand together that they may be dialled. */
  static boolean mayDial(String line) {
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = Signs.isDigit(line.charAt(i)) ? run + 1 : 0;
      if (run == FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit stands in front of a colon or of 时, as in {@code 8:30} and {@code 8时}. */
  private static boolean isClock(String line) {
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((Signs.isColon(c) || c == '时' || c == '点') && Signs.isDigit(line.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words can only go on with a number: {@code 再转8}, {@code 638}. */
  private static boolean isExtension(String words) {
    boolean digits = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      digits |= Signs.isDigit(c);
      if (!Signs.isDigit(c) && !Signs.isDash(c) && EXTENSION.indexOf(c) < 0) {
        return false;
      }
    }
    return digits;
  }

  /** Whether bare digits in the row are a number, whatever the section: {@code 区民政局2812076}. */
  private boolean dials(String chars) {
    if (words.within(OfficeWords.Kind.DIALLED, solid(chars)) || Streets.in(chars)) {
      return true;
    }
    for (int i = 1; i < chars.length(); i++) {
      if (Signs.isDigit(chars.charAt(i)) && !Signs.isDigit(chars.charAt(i - 1))) {
        String before = chars.substring(Math.max(0, i - LONGEST_ENDING), i).strip();
        if (words.ending(OfficeWords.Kind.INSTITUTION, before) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code 监 督 电 话} without its blanks. */
  private static String solid(String chars) {
    return chars.indexOf(' ') < 0 ? chars : chars.replace(" ", "");
  }

  private static void addMatches(
      Pattern pattern, Kind kind, String sign, ProseRow row, List<ProsePiece> sure) {
    if (row.chars().contains(sign)) {
      Matcher matcher = pattern.matcher(row.chars());
      while (matcher.find()) {
        addFree(ProsePiece.of(kind, row, matcher.start(), matcher.end()), sure);
      }
    }
  }

  private static void addFree(ProsePiece piece, List<ProsePiece> sure) {
    boolean free =
        piece.from() >= piece.row().labelLength()
            && sure.stream().noneMatch(s -> s.from() < piece.to() && piece.from() < s.to());
    if (free) {
      sure.add(piece);
    }
  }

  private void addPhones(ProseRow row, PhoneContext context, List<ProsePiece> sure) {
    recognizers.phones().find(row.text(), context).stream()
        .map(reading -> placed(Kind.PHONE, row, reading.words(), 0))
        .forEach(piece -> addFree(piece, sure));
  }

  private void addHours(ProseRow row, List<ProsePiece> sure) {
    if (!words.within(OfficeWords.Kind.TIMES, row.chars()) && !isClock(row.chars())) {
      return;
    }
    recognizers.hours().find(row.text()).stream()
        .map(found -> placed(Kind.HOURS, row, found, 0))
        .forEach(piece -> addFree(piece, sure));
  }

  /** Where a stretch that a recognizer cut out of the row stands in it. */
  private static ProsePiece placed(Kind kind, ProseRow row, Text found, int from) {
    Text text = row.text();
    int at = from;
    while (at < text.length() && text.origin(at) != found.start()) {
      at++;
    }
    int to = Math.min(text.length(), at + found.length());
    return ProsePiece.of(kind, row, at, to);
  }

  /** Words between two sure pieces: labels first, then at marks. */
  private void cut(ProseRow row, int from, int to, boolean beforePhone, List<ProsePiece> pieces) {
    int at = from;
    for (ProsePiece label : labels.find(row, from, to, beforePhone)) {
      cutAtMarks(row, at, label.from(), pieces);
      pieces.add(label);
      at = label.to();
    }
    cutAtMarks(row, at, to, pieces);
  }

  private static void cutAtMarks(ProseRow row, int from, int to, List<ProsePiece> pieces) {
    String chars = row.chars();
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (i == start && blanks(chars, i, to) == 1) {
        start++;
        continue;
      }
      int item = i == start ? ProseRows.behindNumber(chars, i, to) : i;
      if (item > i) {
        pieces.add(ProsePiece.of(Kind.SOFT, row, i, item));
        start = item;
        i = item - 1;
        continue;
      }
      char c = chars.charAt(i);
      depth += Brackets.step(c);
      boolean mark = isHard(c) || isSoft(c) && !(i > start && isBetweenDigits(chars, i));
      int blanks = mark ? 1 : blanks(chars, i, to);
      if (depth <= 0 && (mark || blanks >= COLUMN_BLANKS)) {
        addWords(row, start, i, pieces);
        pieces.add(ProsePiece.of(isHard(c) ? Kind.HARD : Kind.SOFT, row, i, i + blanks));
        start = i + blanks;
        i = start - 1;
      }
    }
    addWords(row, start, to, pieces);
  }

  /** {@code 1、2号窗口}. */
  private static boolean isBetweenDigits(String chars, int at) {
    return Signs.of(chars.charAt(at)) == Sign.PAUSE
        && Signs.isDigit(chars.charAt(at - 1))
        && at + 1 < chars.length()
        && Signs.isDigit(chars.charAt(at + 1));
  }

  private static int blanks(String chars, int from, int to) {
    int end = from;
    while (end < to && Text.isBlank(chars.charAt(end))) {
      end++;
    }
    return end - from;
  }

  private static void addWords(ProseRow row, int from, int to, List<ProsePiece> pieces) {
    int start = from;
    int end = to;
    while (start < end && isLeft(row.chars().charAt(start), Brackets::isRoundClose)) {
      start++;
    }
    while (end > start && isLeft(row.chars().charAt(end - 1), RowScanner::opensOrGoesOn)) {
      end--;
    }
    // （地址：学府路2号；公交：3路）: the bracket was opened in front of a label.
    while (end > start
        && Brackets.isRoundClose(row.chars().charAt(end - 1))
        && Brackets.depth(row.chars(), start, end) < 0) {
      end--;
    }
    if (start < end) {
      pieces.add(ProsePiece.of(Kind.WORDS, row, start, end));
    }
  }

  /** What is left of a number or a bracket at one end of the words. */
  private static boolean isLeft(char c, CharTest more) {
    return Text.isBlank(c) || Signs.of(c) == Sign.POINT || isHyphen(c) || more.test(c);
  }

  private static boolean opensOrGoesOn(char c) {
    return Brackets.isRoundOpen(c) || Signs.isPause(c) || Signs.isColon(c) || Signs.isStop(c);
  }

  private static boolean isHyphen(char c) {
    return Signs.isDash(c) && !Signs.isLongDash(c);
  }

  /** Ends a sentence, or the line. */
  private static boolean isHard(char c) {
    return Signs.isStop(c) || c == '\n';
  }

  private static boolean isSoft(char c) {
    return Signs.isPause(c)
        || Signs.isColon(c)
        || Signs.isSlash(c)
        || Signs.isLongDash(c)
        || COLUMN_MARKS.indexOf(c) >= 0;
  }

  /** A class of characters. */
  private interface CharTest {
    boolean test(char c);
  }

  /**
   * Numbers, and hours, that only marks and blanks part are one field: {@code 83691066/83691099}.
   */
  private static List<ProsePiece> joined(ProseRow row, List<ProsePiece> pieces) {
    List<ProsePiece> joined = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      ProsePiece piece = pieces.get(i);
      if (piece.is(Kind.PHONE) || piece.is(Kind.HOURS)) {
        int last = lastOfField(pieces, i);
        piece = ProsePiece.of(piece.kind(), row, piece.from(), pieces.get(last).to());
        i = last;
      }
      joined.add(piece);
    }
    return joined;
  }

  private static int lastOfField(List<ProsePiece> pieces, int first) {
    Kind kind = pieces.get(first).kind();
    int last = first;
    for (int i = first + 1; i < pieces.size(); i++) {
      ProsePiece next = pieces.get(i);
      if (next.is(kind)) {
        last = i;
      } else if (kind == Kind.PHONE && extended(pieces.get(i - 1), next)) {
        last = i;
      } else if (!(next.is(Kind.SOFT) || belongs(kind, next))) {
        return last;
      }
    }
    return last;
  }

  /** {@code -637，638} behind a number. */
  private static boolean extended(ProsePiece before, ProsePiece next) {
    char mark = next.row().chars().charAt(next.from() - 1);
    boolean linked = before.to() == next.from() ? next.chars().startsWith("转") : isLink(mark);
    return linked
        && next.is(Kind.WORDS)
        && next.chars().length() <= LONGEST_EXTENSION
        && isExtension(next.chars());
  }

  private static boolean isLink(char mark) {
    return Signs.isDash(mark) || Signs.isPause(mark) || Signs.isSlash(mark);
  }

  /** {@code 转1再转8} behind a number; {@code ；冬季} and {@code （法定节假日除外）} between hours. */
  private static boolean belongs(Kind kind, ProsePiece between) {
    return kind == Kind.PHONE
        ? between.is(Kind.WORDS) && isExtension(between.chars())
        : between.is(Kind.HARD);
  }
}
