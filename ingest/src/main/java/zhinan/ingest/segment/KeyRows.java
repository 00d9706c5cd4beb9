package zhinan.ingest.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.words.NameWords;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * The judge of rows of two cells: whether the left ones name sections of a matter and the right
 * ones tell them ({@code 受理条件 | 年满…}), or the rows are a list: offices, prices, papers, a form to
 * fill in.
 *
 * <p>No word need be known. For sections: keys that sound like headings, keys that come again in
 * other tables of the document, values as different as the sections of a matter are, a title right
 * above. Against them: values of one kind ({@code 工本费 | 10元}), keys that are offices or papers,
 * blanks to fill in, a heading above whose text the table is.
 */
final class KeyRows {
  /** A row of a table: what stands left, and what stands right of it. */
  record Row(Text key, Text value) {
    String words() {
      return key.strip().chars();
    }

    String told() {
      return Signs.strip(value.chars());
    }
  }

  /** What stands above a table. */
  enum Above {
    /** A short line that is no heading of a section: a title. */
    TITLE,
    /** The heading of a section, or words that end in a colon: the table is their text. */
    HEADING,
    /** Anything else. */
    TEXT
  }

  /** What is longer outside of brackets is no key; the longest heading word has 16 characters. */
  private static final int LONGEST_KEY = 20;

  /** Where no key is known, longer ones are no names of sections. */
  private static final int LONGEST_STRANGE = 12;

  /** The share of the rows that must look like a key and its value. */
  private static final double IN_SHAPE = 0.8;

  /** Where keys sound like headings so much, on the average, no other sign is asked for. */
  private static final double CLEAR = 0.5;

  /** With other signs, this is enough. */
  private static final double SOME = 0.2;

  /** Keys that sound less like headings than this are a list of something else. */
  private static final double LEAST = -0.45;

  /** What a key that comes again in another table is worth at least. */
  private static final double AGAIN = 0.6;

  /** More values of one kind than this make a list. */
  private static final double ALIKE = 0.7;

  /** A value of some length tells something. */
  private static final int TELLING = 12;

  private static final double BLANKS = 0.5;

  private static final Pattern SENTENCE = Pattern.compile("[。;,!《》]|[?].");

  private final HeadingMarker marker;
  private final NameWords names = NameWords.load();
  private final Map<String, Integer> tables = new HashMap<>();

  /** Judges the tables of a document, which are given in order to see which keys come again. */
  KeyRows(HeadingMarker marker, List<List<Row>> all) {
    this.marker = marker;
    for (List<Row> rows : all) {
      Set<String> keys = new HashSet<>();
      rows.forEach(row -> keys.add(Folded.key(row.words())));
      keys.forEach(key -> tables.merge(key, 1, Integer::sum));
    }
  }

  /** Whether the words may name what stands beside them: short, no sentence, no number. */
  static boolean mayBeKey(String words) {
    String key = Signs.fold(Signs.strip(words)).replace('\n', ' ');
    String outside = Brackets.of(key).without();
    long han = outside.chars().filter(c -> Signs.isHan((char) c)).count();
    return han > 1 && outside.length() <= LONGEST_KEY && !SENTENCE.matcher(outside).find();
  }

  /**
   * What a key claims; one that says that it is followed by the name of a matter ({@code 办理事项}) is
   * a field for it, whether running text has such fields or not.
   */
  static Mark mark(HeadingMarker marker, Text key) {
    Mark whole = marker.whole(key);
    boolean named = whole.label().isEmpty() && TableHeadWord.MATTER.is(key.chars());
    if (!named) {
      return whole;
    }
    Label field = new Label(LabelFamily.MATTER_FIELD, "", List.of(), ' ', whole.titleEnd());
    return new Mark(
        Optional.of(field), key.length(), key.length(), key.length(), List.of(), Evidence.NONE, 0);
  }

  /** How much a key sounds like one that names a section, from -1 to 1. */
  double sound(String words) {
    double sound = isField(words) ? 1 : marker.sound(title(words));
    return isAgain(words) ? Math.max(AGAIN, sound) : sound;
  }

  /** Whether the key stands in several tables of the document. */
  boolean isAgain(String words) {
    return tables.getOrDefault(Folded.key(words), 0) > 1;
  }

  private boolean isField(String words) {
    return marker
            .label(words)
            .filter(label -> label.family() == LabelFamily.MATTER_FIELD)
            .isPresent()
        || TableHeadWord.MATTER.is(words);
  }

  /** The words without a label of their own and the colon behind them. */
  private String title(String words) {
    int start = marker.label(words).map(label -> label.length()).orElse(0);
    String title = Signs.strip(words.substring(Math.min(words.length(), start)));
    int end = title.length();
    while (end > 0 && Signs.isColon(title.charAt(end - 1))) {
      end--;
    }
    return title.substring(0, end).replace('\n', ' ');
  }

  /** Whether the rows are sections of one matter. */
  boolean tellOneMatter(List<Row> rows, Above above) {
    List<Row> shaped = rows.stream().filter(row -> mayBeKey(row.words())).toList();
    if (shaped.isEmpty() || shaped.size() < IN_SHAPE * rows.size() || isOther(rows.get(0))) {
      return false;
    }
    double sound = shaped.stream().mapToDouble(row -> sound(row.words())).average().orElse(0);
    long blank = rows.stream().filter(row -> isBlank(row.told())).count();
    long known = shaped.stream().filter(row -> sound(row.words()) >= CLEAR).count();
    if (isOffice(shaped) || areAlike(rows) || blank > BLANKS * rows.size()) {
      return false;
    }
    Set<Set<SectionKind>> kinds = kinds(shaped);
    int fewest = above == Above.HEADING ? 4 : 2;
    if (sound >= CLEAR && known >= fewest && (kinds.size() >= fewest || areAgain(shaped))) {
      return true;
    }
    boolean distinct =
        shaped.stream().map(row -> Folded.key(row.words())).distinct().count() == shaped.size();
    if (above == Above.HEADING || !distinct || rows.size() < 3 || !areVaried(rows)) {
      return false;
    }
    boolean few = blank * 5 <= rows.size();
    return few && sound >= SOME && known > 1
        || few
            && above == Above.TITLE
            && sound > LEAST
            && shaped.size() == rows.size()
            && shaped.stream().allMatch(row -> row.words().length() <= LONGEST_STRANGE)
            && !areOffices(shaped);
  }

  /** {@code 项目 | 内容} above the rows. */
  static boolean isHead(Row row) {
    return TableHeadWord.KEY.is(row.words()) && TableHeadWord.VALUE.is(row.told());
  }

  /** Whether the first row shows that the table tells about something else. */
  private static boolean isOther(Row first) {
    return TableHeadWord.NUMBER.is(first.words()) || TableHeadWord.CARD.is(first.words());
  }

  private boolean areAgain(List<Row> rows) {
    return rows.stream().filter(row -> isAgain(row.words())).count() * 2 > rows.size();
  }

  private Set<Set<SectionKind>> kinds(List<Row> rows) {
    Set<Set<SectionKind>> kinds = new HashSet<>();
    for (Row row : rows) {
      List<SectionKind> own = marker.whole(Text.of(row.words(), 0)).kinds();
      if (!own.isEmpty()) {
        kinds.add(Set.copyOf(own));
      }
    }
    return kinds;
  }

  /** Whether all keys that name something name the fields of an office, and no value tells more. */
  private boolean isOffice(List<Row> rows) {
    boolean matter = false;
    boolean office = false;
    for (Row row : rows) {
      List<SectionKind> own = marker.whole(Text.of(row.words(), 0)).kinds();
      boolean field = !own.isEmpty() && own.stream().allMatch(KeyRows::maySayOfOffice);
      office |= field;
      boolean heading = own.isEmpty() && marker.sound(title(row.words())) > 0;
      matter |= isField(row.words()) || heading || !own.isEmpty() && !field;
    }
    return office && !matter;
  }

  /** What is noted beside the fields of an office may name anything. */
  private static boolean maySayOfOffice(SectionKind kind) {
    return kind.isOfOffice() || kind == SectionKind.NOTES || kind == SectionKind.OTHER;
  }

  /** Whether most keys end like the names of offices. */
  private boolean areOffices(List<Row> rows) {
    return rows.stream()
                .map(row -> Signs.fold(row.words()))
                .filter(key -> names.officesInCells().endsAt(key, key.length()) > 0)
                .count()
            * 3
        > rows.size();
  }

  private enum Form {
    NUMBER,
    AMOUNT,
    WORD,
    TEXT
  }

  /** Whether nearly all values are numbers, or short words with a number: a list of something. */
  private static boolean areAlike(List<Row> rows) {
    List<String> told = rows.stream().map(Row::told).filter(value -> !isBlank(value)).toList();
    long numbers = told.stream().filter(v -> form(v) == Form.NUMBER).count();
    long amounts = told.stream().filter(v -> form(v) == Form.AMOUNT).count();
    return numbers + amounts > ALIKE * told.size();
  }

  private static Form form(String value) {
    long digits = value.chars().filter(c -> Signs.isDigit((char) c)).count();
    if (digits * 2 >= value.length()) {
      return Form.NUMBER;
    }
    if (value.length() < TELLING && digits > 0) {
      return Form.AMOUNT;
    }
    return value.length() < TELLING ? Form.WORD : Form.TEXT;
  }

  /** Whether some values are long and some are short, as those of sections are. */
  private static boolean areVaried(List<Row> rows) {
    List<String> told = rows.stream().map(Row::told).filter(value -> !isBlank(value)).toList();
    int longest = told.stream().mapToInt(String::length).max().orElse(0);
    int shortest = told.stream().mapToInt(String::length).min().orElse(0);
    long distinct = told.stream().distinct().count();
    return longest >= TELLING && longest >= 3 * shortest && distinct * 5 >= told.size() * 3;
  }

  /**
   * Nothing, or what stands where something is to be filled in: {@code ____}, {@code ITEM_NAME}.
   */
  private static boolean isBlank(String value) {
    return value
        .chars()
        .allMatch(
            c ->
                Signs.isBlank((char) c)
                    || c == '_'
                    || c >= 'A' && c <= 'Z'
                    || Signs.of((char) c) == Sign.DASH
                    || Signs.of((char) c) == Sign.OPEN
                    || Signs.of((char) c) == Sign.CLOSE);
  }
}
