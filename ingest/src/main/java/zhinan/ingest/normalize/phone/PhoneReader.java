package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Reads telephone numbers as Chinese offices print them.
 *
 * <p>Example: {@code 电话：0411—84369193、84369195。} has one list, {@code 0411—84369193、84369195}, of
 * two numbers; the second takes the area code of the first. {@code 84369193转801} is {@code
 * tel:+86-411-84369193;ext=801} where the context knows the area 411, with the doubt {@code
 * phone-area-inferred}.
 *
 * <p>Doubts: INFO {@code phone-area-inferred}, {@code phone-menu} (digits behind an extension),
 * {@code phone-range} (digits behind a dash that go on from the last ones, {@code 84369193-95}),
 * {@code phone-fax}, {@code phone-unassigned} (no mobiles start so), {@code phone-absent} (no
 * digits in a field), {@code phone-unreadable} (long digits beside the numbers of a field; WARNING
 * if there is nothing else); WARNING {@code phone-area-unknown}, {@code phone-impossible}. A list
 * has at most {@value PhoneList#MOST} numbers, a text {@value DigitRuns.Lexer#MOST} runs of digits;
 * behind them a new list starts and nothing is read.
 *
 * <p>Immutable, may be shared.
 */
public final class PhoneReader {
  /** Shorter digits in a field of phones are of rooms, windows and hours. */
  private static final int LONG = 5;

  private final PhoneTables tables;

  private PhoneReader(PhoneTables tables) {
    this.tables = tables;
  }

  /** With the tables of hotlines and area codes. */
  public static PhoneReader load() {
    return new PhoneReader(PhoneTables.load());
  }

  /** Whether words can hold a number at all: three digits or more. Cheap. */
  public static boolean mayHold(CharSequence words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Signs.isDigit(words.charAt(i)) && ++digits == PhoneLengths.SHORT_MIN) {
        return true;
      }
    }
    return false;
  }

  /**
   * The area codes, without the trunk 0, that are printed in front of numbers: {@code 515} of
   * {@code 0515-88281001}.
   */
  public Set<String> printedAreas(Text words) {
    Set<String> areas = new LinkedHashSet<>();
    DigitRuns runs = DigitRuns.of(words.chars(), tables.words());
    for (int run = 0; run + 1 < runs.count(); run++) {
      String code = tables.areas().codeOf(runs.digits(run));
      DigitGap gap = runs.gap(run);
      if (runs.length(run) == code.length() + 1 && (gap.isInside() || gap == DigitGap.CLOSE)) {
        areas.add(code);
      }
    }
    return areas;
  }

  /**
   * Each stretch of running text that holds a number or a list of numbers, in order. The words of a
   * reading are exactly the printed numbers, from the bracket of an area code to the extension.
   */
  public List<Reading<List<Phone>>> find(Text text, PhoneContext context) {
    NumberPlace.Certainty known =
        context.expected() ? NumberPlace.Certainty.EXPECTED : NumberPlace.Certainty.NONE;
    return mayHold(text.chars()) ? new PhoneFinder(text, context, known, tables).find() : List.of();
  }

  /**
   * A field that is known to hold numbers and nothing else; the whole of it is the raw. Other words
   * in it (names, windows, mail addresses) are passed over.
   */
  public Reading<List<Phone>> read(Text field, PhoneContext context) {
    PhoneFinder finder = new PhoneFinder(field, context, NumberPlace.Certainty.FIELD, tables);
    List<Reading<List<Phone>>> found = finder.find();
    List<Phone> phones = new ArrayList<>();
    Set<Doubt> doubts = new LinkedHashSet<>();
    for (Reading<List<Phone>> list : found) {
      list.value().ifPresent(phones::addAll);
      doubts.addAll(list.doubts());
    }
    doubts.addAll(finder.leftOver(LONG));
    if (phones.isEmpty() && doubts.isEmpty()) {
      doubts.add(
          mayHold(field.chars())
              ? PhoneDoubts.unreadable(field.chars())
              : PhoneDoubts.absent(field.chars()));
    }
    String rule = found.size() == 1 ? found.get(0).rule() : "phone.field";
    Optional<List<Phone>> value = phones.isEmpty() ? Optional.empty() : Optional.of(phones);
    return new Reading<>(field, value.map(List::copyOf), rule, List.copyOf(doubts));
  }
}
