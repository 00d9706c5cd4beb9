package zhinan.ingest.normalize.phone;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Asks libphonenumber about numbers that look odd: area codes that are not in our table, first
 * digits that are not usual.
 *
 * <p>Most numbers are not odd and never come here: loading its metadata takes 40 ms, a call 15 to
 * 60 µs. Without state; libphonenumber's own is made once for all and may be shared.
 */
final class NumberingPlan {
  private static final int CHINA = 86;

  private NumberingPlan() {}

  /** Whether numbers of an area start like this one: nearly all with 2 to 8, none with 0. */
  static boolean startsRight(String areaCode, String number) {
    char first = number.charAt(0);
    return first >= '2' && first <= '8' || first != '0' && holds(areaCode.concat(number));
  }

  /** Whether the digits, without the trunk 0, are a number of the plan. */
  static boolean holds(String national) {
    PhoneNumber number =
        new PhoneNumber().setCountryCode(CHINA).setNationalNumber(Long.parseLong(national));
    return PhoneNumberUtil.getInstance().isValidNumberForRegion(number, "CN");
  }
}
