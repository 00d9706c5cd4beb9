package zhinan.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as RFC 3966 writes it.
 *
 * <p>Examples: {@code 0411-83011679转303} is {@code tel:+86-411-83011679;ext=303}, {@code 139 0411
 * 1234} is {@code tel:+86-13904111234}, {@code 400-018-0058} is {@code tel:+86-400-0180058}, {@code
 * 12345} is {@code tel:12345;phone-context=+86}.
 *
 * <p>Immutable, may be shared.
 *
 * @param kind which sort of number this is
 * @param areaCode without the leading 0, {@code 411}; {@code ""} unless the kind is LANDLINE
 * @param number the digits of the subscriber (7 or 8), of the mobile (11), of the 400 or 800 number
 *     (10), or of the short code (3 to 8)
 * @param extension at most 8 digits behind the number, {@code ""} for none
 */
public record Phone(Kind kind, String areaCode, String number, String extension) {
  private static final Pattern URI =
      Pattern.compile(
          "tel:(?:\\+86-(?:(?<national>[48]00)-(?<rest>[0-9]{7})|(?<mobile>1[0-9]{10})"
              + "|(?<area>10|2[0-9]|[3-9][0-9]{2})-(?<local>[0-9]{7,8}))"
              + "|(?<code>[0-9]{3,8});phone-context=\\+86)(?:;ext=(?<ext>[0-9]{1,8}))?");

  /** 400 and 800. */
  private static final int NATIONAL_PREFIX = 3;

  /** The longest extension; RFC 3966 sets no limit, private exchanges use up to six digits. */
  private static final int EXTENSION = 8;

  /** Which sort of number. */
  public enum Kind {
    /** A fixed line in an area, {@code 0411-83011679}. */
    LANDLINE,
    /** Eleven digits that start with 1, {@code 13904111234}. */
    MOBILE,
    /** 400 and 800 numbers of ten digits, without area. */
    NATIONAL,
    /** Hotlines and short codes that are dialled as they are: 12345, 96685, 110. */
    SHORT
  }

  public Phone {
    if (!fits(kind, areaCode, number) || !isDigits(extension, 0, EXTENSION)) {
      throw new IllegalArgumentException(
          "no phone: " + kind + " " + areaCode + " " + number + " " + extension);
    }
  }

  // No switch over the kind: javac would add a class to the model that is no value.
  private static boolean fits(Kind kind, String areaCode, String number) {
    if (kind == Kind.LANDLINE) {
      return isDigits(number, 7, 8) && isArea(areaCode);
    }
    boolean form =
        kind == Kind.SHORT && isDigits(number, 3, 8)
            || kind == Kind.MOBILE && isDigits(number, 11, 11) && number.charAt(0) == '1'
            || kind == Kind.NATIONAL && isDigits(number, 10, 10) && isNational(number);
    return form && areaCode.isEmpty();
  }

  private static boolean isNational(String number) {
    return number.startsWith("400") || number.startsWith("800");
  }

  /** Two digits for 10 and 20 to 29, else three that start with 3 to 9. */
  private static boolean isArea(String code) {
    return isDigits(code, 2, 3)
        && (code.length() == 3
            ? code.charAt(0) >= '3'
            : code.charAt(0) == '2' || code.equals("10"));
  }

  private static boolean isDigits(String chars, int least, int most) {
    for (int i = 0; i < chars.length(); i++) {
      if (chars.charAt(i) < '0' || chars.charAt(i) > '9') {
        return false;
      }
    }
    return chars.length() >= least && chars.length() <= most;
  }

  /** The {@code tel:} URI. */
  public String uri() {
    String end = extension.isEmpty() ? "" : ";ext=" + extension;
    if (kind == Kind.SHORT) {
      return "tel:" + number + ";phone-context=+86" + end;
    }
    if (kind == Kind.MOBILE) {
      return "tel:+86-" + number + end;
    }
    int cut = kind == Kind.NATIONAL ? NATIONAL_PREFIX : 0;
    String prefix = kind == Kind.NATIONAL ? number.substring(0, cut) : areaCode;
    return "tel:+86-" + prefix + "-" + number.substring(cut) + end;
  }

  /**
   * Reads what {@link #uri} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Phone parse(String uri) {
    Matcher tel = URI.matcher(uri);
    if (!tel.matches()) {
      throw new IllegalArgumentException("no tel: URI of ours: " + uri);
    }
    String extension = group(tel, "ext");
    if (tel.group("area") != null) {
      return new Phone(Kind.LANDLINE, tel.group("area"), tel.group("local"), extension);
    }
    if (tel.group("national") != null) {
      String number = tel.group("national") + tel.group("rest");
      return new Phone(Kind.NATIONAL, "", number, extension);
    }
    return tel.group("mobile") != null
        ? new Phone(Kind.MOBILE, "", tel.group("mobile"), extension)
        : new Phone(Kind.SHORT, "", tel.group("code"), extension);
  }

  private static String group(Matcher tel, String name) {
    return tel.group(name) == null ? "" : tel.group(name);
  }
}
