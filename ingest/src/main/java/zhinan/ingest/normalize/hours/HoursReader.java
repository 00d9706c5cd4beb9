package zhinan.ingest.normalize.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.model.ServiceHours;
import zhinan.text.Range;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Reads service hours and finds them in running text.
 *
 * <p>Example: {@code 周一至周五，8:00-12:00，13:00-16:30（周三上午不办证）} reads {@code Mo-Fr
 * 08:00-12:00,13:00-16:30; We 08:00-12:00 off}. What is read is opening_hours that a parser of it
 * accepts (see {@link OpeningHoursCheck}); everything else is refused with a WARNING that says why:
 * {@code 30-11:30,13：-16:00}, {@code 夏季8:30-12:00} without the dates of the summer, {@code 随时}. A
 * misprint that can only be meant in one way is read, with an INFO.
 *
 * <p>Immutable, may be shared.
 */
public final class HoursReader {
  /** Longer fields are prose. The longest of the guides at hand has 60 characters. */
  static final int MAX_FIELD = 400;

  private final HoursWords words;

  private HoursReader(HoursWords words) {
    this.words = words;
  }

  /** With the table of words. */
  public static HoursReader load() {
    return new HoursReader(HoursWords.load());
  }

  /**
   * The stretches of running text that are hours, in order: from the first day, season or time to
   * the last time or exception. Some of them may still be refused by {@link #read}.
   */
  public List<Text> find(Text text) {
    String chars = Signs.fold(text.chars());
    HoursFinder.HoursAnchors anchors = new HoursFinder.HoursAnchors(chars, words);
    if (anchors.next(0) == text.length()) {
      return List.of();
    }
    List<Text> found = new ArrayList<>();
    for (Range range : new HoursFinder(chars, anchors::next, words).find()) {
      found.add(text.sub(range.start(), range.end()));
    }
    return found;
  }

  /** A field that holds hours and nothing else, but for a label in front of them. */
  public Reading<ServiceHours> read(Text field) {
    HoursDoubts remarks = new HoursDoubts();
    String value = field.length() > MAX_FIELD ? "" : read(field.chars(), remarks);
    if (field.length() > MAX_FIELD) {
      remarks.refuse(
          "hours-unreadable",
          "expected at most " + MAX_FIELD + " characters, found " + field.length());
    } else if (!remarks.isRefused() && !OpeningHoursCheck.accepts(value)) {
      remarks.refuse("hours-invalid", "read as " + value + ", which is no opening_hours");
    }
    return remarks.isRefused()
        ? new Reading<>(field, Optional.empty(), HoursRule.REFUSED, remarks.doubts())
        : new Reading<>(
            field,
            Optional.of(new ServiceHours(value)),
            HoursRule.of(value).id(),
            remarks.doubts());
  }

  private String read(String printed, HoursDoubts remarks) {
    return new HoursGrammar(printed, tokens(Signs.fold(printed)), remarks).read();
  }

  private List<HoursToken> tokens(String chars) {
    HoursLexer lexer = new HoursLexer(chars, words);
    List<HoursToken> tokens = new ArrayList<>();
    HoursRole previous = HoursRole.STOP;
    for (int at = 0; at < chars.length(); ) {
      HoursToken token = lexer.next(at, previous);
      if (!token.role().isBlank()) {
        tokens.add(token);
      }
      previous = HoursLexer.remembered(token, previous);
      at = token.to();
    }
    return tokens;
  }

  /**
   * Asks the parser of OpenStreetMap's editors whether a value is opening_hours in the strict
   * sense. That it also prints the value as it is here is a property test; at run time that would
   * cost ten milliseconds of class loading.
   */
  private static final class OpeningHoursCheck {
    private OpeningHoursCheck() {}

    static boolean accepts(String value) {
      try {
        return !new OpeningHoursParser(new StringReader(value)).rules(true).isEmpty();
      } catch (OpeningHoursParseException refused) {
        return false;
      }
    }
  }

  /** How a field was read, told from its result; the first that fits, in this order. */
  enum HoursRule {
    /** {@code 24小时} */
    ALWAYS("hours.always"),
    /** {@code 夏季（5月-9月）8:00-12:00；冬季（10月-次年4月）8:30-12:00} */
    DATED("hours.dated"),
    /** {@code 周一至周五9:00-11:30（周三上午不办证）} */
    EXCEPTED("hours.excepted"),
    /** {@code 周一至周五9:00-11:30} */
    WEEKLY("hours.weekly"),
    /** {@code 9:00-11:30} */
    TIMED("hours.timed");

    /** Where the words could not be read. */
    static final String REFUSED = "hours.refused";

    private final String id;

    HoursRule(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    private boolean fits(String openingHours) {
      return switch (this) {
        case ALWAYS -> openingHours.equals("24/7");
        case DATED -> DateSpan.Months.isNamedIn(openingHours);
        case EXCEPTED -> openingHours.endsWith(" off") || openingHours.contains(" off;");
        case WEEKLY -> Character.isLetter(openingHours.charAt(0));
        case TIMED -> true;
      };
    }

    static HoursRule of(String openingHours) {
      for (HoursRule rule : values()) {
        if (rule.fits(openingHours)) {
          return rule;
        }
      }
      return TIMED;
    }
  }
}
