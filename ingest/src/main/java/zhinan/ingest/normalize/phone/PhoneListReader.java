package zhinan.ingest.normalize.phone;

import java.util.Optional;
import zhinan.ingest.normalize.phone.NumberWords.NumberJoint;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Reads the list that goes on behind a number: extensions, further numbers, last digits, ranges.
 *
 * <p>Example: {@code 86420790-637，638} is one number with two extensions; {@code 0411-8264 5678、
 * 5679} are two numbers of one area. Single-use.
 */
final class PhoneListReader {
  /** The most numbers of a printed range: all that differ in the last digit, and as many again. */
  private static final long RANGE = 20;

  private final DigitRuns runs;
  private final PhoneTables tables;
  private final String contextArea;
  private final PhoneList list = new PhoneList();

  PhoneListReader(DigitRuns runs, PhoneTables tables, String contextArea) {
    this.runs = runs;
    this.tables = tables;
    this.contextArea = contextArea;
  }

  PhoneList read(NumberRule.Sighting first, String rule) {
    list.add(first, rule);
    readExtension();
    while (!list.isFull() && (tryNumber() || tryExtension() || tryLastDigits())) {
      readExtension();
    }
    if (isLost(gap())) {
      list.add(PhoneDoubts.beside(runs.digits(next())));
    }
    return list;
  }

  /** {@code 13904111234-36}: digits that go on and are neither an extension nor a number. */
  private boolean isLost(DigitGap gap) {
    return (gap == DigitGap.DASH || gap == DigitGap.RANGE)
        && list.lastPhone().isPresent()
        && isShort(next(), PhoneLengths.SUFFIX)
        && standsAlone(next());
  }

  private int next() {
    return list.lastRun() + 1;
  }

  private DigitGap gap() {
    return runs.gap(list.end(), next());
  }

  private NumberPlace place(int run) {
    String area = list.areaCode().isEmpty() ? contextArea : list.areaCode();
    boolean hotlines = list.lastPhone().filter(last -> last.kind() == Kind.SHORT).isPresent();
    NumberPlace.Certainty certainty =
        hotlines && gap().isListing()
            ? NumberPlace.Certainty.ANNOUNCED
            : NumberPlace.Certainty.LISTED;
    return new NumberPlace(runs, run, area, certainty, tables);
  }

  /** Another whole number, or one that can't be read. */
  private boolean tryNumber() {
    DigitGap gap = gap();
    if (gap != DigitGap.RANGE && gap != DigitGap.DASH && !gap.isListing() && !gap.isInside()) {
      return false;
    }
    NumberPlace place = place(next());
    boolean inherits = !list.areaCode().isEmpty() && !list.isInferred();
    for (NumberRule rule : NumberRule.ALL) {
      Optional<NumberRule.Sighting> seen = rule.attempt().trySee(place);
      if (seen.isPresent()) {
        boolean refused = seen.get().phone().isEmpty();
        if (refused && !gap.isListing()) {
          return false;
        }
        if (gap == DigitGap.RANGE || gap == DigitGap.DASH) {
          fillRange(seen.get());
        }
        list.add(inherits ? stated(seen.get()) : seen.get(), rule.id());
        return true;
      }
    }
    return false;
  }

  /** The area code is printed in front of the list. */
  private static NumberRule.Sighting stated(NumberRule.Sighting seen) {
    return new NumberRule.Sighting(
        seen.phone(), seen.from(), seen.to(), seen.last(), false, seen.doubt());
  }

  private void fillRange(NumberRule.Sighting end) {
    Optional<Phone> from = list.lastPhone();
    if (from.isPresent() && end.phone().isPresent()) {
      fill(from.get(), end.phone().get(), end);
    }
  }

  private void fill(Phone from, Phone to, NumberRule.Sighting end) {
    boolean alike =
        from.kind() == to.kind()
            && from.areaCode().equals(to.areaCode())
            && from.extension().isEmpty();
    long steps = Long.parseLong(to.number()) - Long.parseLong(from.number());
    if (!alike || from.kind() == Kind.SHORT || steps <= 0 || steps >= RANGE) {
      return;
    }
    for (long step = 1; step < steps; step++) {
      String number = String.valueOf(Long.parseLong(from.number()) + step);
      list.add(new Phone(from.kind(), from.areaCode(), number, ""), end.from(), end.last() - 1);
    }
  }

  /** What stands behind a number: {@code -303}, {@code 转801}, {@code 转1再转8}. */
  private void readExtension() {
    Optional<Phone> phone = list.lastPhone();
    if (phone.isEmpty() || !isExtension(gap(), phone.get())) {
      return;
    }
    if (gap() == DigitGap.DASH && goesOn(phone.get(), next())) {
      list.add(PhoneDoubts.orRange(runs.digits(next())));
    }
    list.extend(runs.digits(next()));
    takeRun();
    String first = list.lastPhone().orElseThrow().extension();
    while (gap() == DigitGap.EXTENSION && isShort(next(), PhoneLengths.EXTENSION)) {
      list.add(PhoneDoubts.menu(first, runs.digits(next())));
      takeRun();
    }
  }

  private boolean isExtension(DigitGap gap, Phone phone) {
    if (!phone.extension().isEmpty()) {
      return false;
    }
    if (gap == DigitGap.EXTENSION || gap == DigitGap.NEXT_EXTENSION) {
      return isShort(next(), PhoneLengths.EXTENSION);
    }
    return gap == DigitGap.DASH
        && !endsRange(phone, next())
        && phone.kind() != Kind.MOBILE
        && isShort(
            next(), phone.kind() == Kind.SHORT ? PhoneLengths.SUFFIX : PhoneLengths.EXTENSION)
        && !startsNumber(next());
  }

  /**
   * {@code 84369193-95}: two digits behind a dash that go on from the last ones are the end of a
   * range; extensions that short are rare. {@code 82745302-303} is an extension.
   */
  private boolean endsRange(Phone phone, int run) {
    return runs.length(run) == 2 && goesOn(phone, run);
  }

  /** Whether the digits, put in place of the last ones, make one of the next numbers. */
  private boolean goesOn(Phone phone, int run) {
    int length = runs.length(run);
    if (!canVary(phone) || length < 2 || length > PhoneLengths.SUFFIX) {
      return false;
    }
    int last = Integer.parseInt(phone.number().substring(phone.number().length() - length));
    int steps = Integer.parseInt(runs.digits(run)) - last;
    return steps > 0 && steps < RANGE;
  }

  private boolean startsNumber(int run) {
    NumberPlace place = place(run);
    return AreaNumbers.trySee(place).isPresent()
        || NationalNumbers.tryMobile(place).isPresent()
        || NationalNumbers.tryNational(place).isPresent();
  }

  private boolean isShort(int run, int most) {
    return runs.length(run) <= most
        && !runs.hasCountry(run)
        && !runs.isHour(run)
        && !isOf(NumberJoint.UNIT, run)
        && !isOf(NumberJoint.TIME, run);
  }

  private boolean isOf(NumberJoint kind, int run) {
    return tables.words().is(kind, runs.behind(run));
  }

  private void takeRun() {
    int run = next();
    int end = runs.end(run);
    char behind = runs.behind(run);
    // 84369193（转801）: the bracket closes the extension.
    String gap = runs.chars().substring(list.end(), runs.start(run));
    boolean opened = gap.chars().anyMatch(c -> Brackets.isRoundOpen((char) c));
    list.reach(opened && Brackets.isRoundClose(behind) ? end + 1 : end, run);
  }

  /** {@code -637，638}: another extension of the same number. */
  private boolean tryExtension() {
    DigitGap gap = gap();
    Optional<Phone> phone = list.lastPhone().filter(last -> !last.extension().isEmpty());
    boolean goesOn = gap.isListing() || gap == DigitGap.NEXT_EXTENSION;
    if (phone.isEmpty()
        || !goesOn
        || !isShort(next(), PhoneLengths.EXTENSION)
        || !standsAlone(next())) {
      return false;
    }
    int run = next();
    list.add(PhoneList.withExtension(phone.get(), runs.digits(run)), runs.end(run), run);
    return true;
  }

  /** {@code 8643 0778/79}: the last digits of another number. */
  private boolean tryLastDigits() {
    DigitGap gap = gap();
    Optional<Phone> phone = list.lastPhone().filter(PhoneListReader::canVary);
    int run = next();
    boolean dashed = gap == DigitGap.DASH && phone.filter(p -> endsRange(p, run)).isPresent();
    if (phone.isEmpty() || !(gap.isListing() || gap == DigitGap.RANGE || dashed)) {
      return false;
    }
    int length = runs.length(run);
    String number = phone.get().number();
    String end = number.substring(Math.max(0, number.length() - length));
    // One digit may be the number of a window or of an item; 110 is a code; else the next is
    // higher.
    boolean few = length == 1 && gap == DigitGap.LIST;
    boolean known = tables.shorts().isKnown(runs.digits(run));
    boolean rises = length > 2 && !known || end.compareTo(runs.digits(run)) < 0;
    if (!isShort(run, PhoneLengths.SUFFIX) || few || !rises || !standsAlone(run)) {
      return false;
    }
    String varied = number.substring(0, number.length() - length) + runs.digits(run);
    NumberRule.Sighting seen =
        NumberRule.Sighting.of(
            new Phone(Kind.LANDLINE, phone.get().areaCode(), varied, ""),
            runs.start(run),
            runs.end(run),
            run);
    if (gap == DigitGap.RANGE || dashed) {
      fillRange(seen);
    }
    if (dashed) {
      list.add(PhoneDoubts.range(number, varied));
    }
    list.add(seen, "phone.list");
    return true;
  }

  private static boolean canVary(Phone phone) {
    return phone.kind() == Kind.LANDLINE && phone.extension().isEmpty();
  }

  /** Whether nothing behind the digits says that they are of something else. */
  private boolean standsAlone(int run) {
    char behind = runs.behind(run);
    DigitGap gap = runs.gap(run);
    boolean goesOn = gap.isListing() || gap == DigitGap.EXTENSION || gap == DigitGap.RANGE;
    boolean word = Character.isIdeographic(behind) && !goesOn;
    return !word && Signs.of(behind) != Sign.POINT && !runs.isHour(run);
  }
}
