package zhinan.ingest.normalize.phone;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a number can be printed.
 *
 * @param id stable, goes into the provenance
 * @param attempt what makes a number of the digits at a place, if they are one
 */
record NumberRule(String id, Attempt attempt) {

  /** Looks for a number that starts with the run of digits of a place. */
  @FunctionalInterface
  interface Attempt {
    Optional<Sighting> trySee(NumberPlace place);
  }

  /** In the order in which they are tried; the first that sees a number wins. */
  static final List<NumberRule> ALL =
      List.of(
          // 0411-84369193, （0757）8234 0071, 041182635860, +86 411 84369193, 0411-12345
          new NumberRule("phone.area", AreaNumbers::trySee),
          // 13904111234, 139 0411 1234
          new NumberRule("phone.mobile", NationalNumbers::tryMobile),
          // 400-018-0058, 4000 180 058
          new NumberRule("phone.national", NationalNumbers::tryNational),
          // 12345, 96685
          new NumberRule("phone.short", ShortNumbers::trySee),
          // 84369193, 8272 0081, where an area code is known
          new NumberRule("phone.local", LocalNumbers::trySee),
          // 139402675333: digits where a phone is announced, but no phone
          new NumberRule("phone.impossible", WrongNumbers::tryRefuse));
}
