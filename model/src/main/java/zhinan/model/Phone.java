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
 * @param number the digits of the subscriber, of the mobile, or of the short code
 * @param extension digits behind the number, {@code ""} for none
 */
public record Phone(Kind kind, String areaCode, String number, String extension) {
  private static final Pattern URI =
      Pattern.compile(
          "tel:(?:\\+86-(?:([2-9][0-9]{1,2}|10)-)?([0-9]+)"
              + "|([0-9]{3,8});phone-context=\\+86)(?:;ext=([0-9]+))?");
  private static final Pattern NATIONAL =
      Pattern.compile("tel:\\+86-([48]00)-([0-9]{7})(;ext=[0-9]+)?");

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
    boolean area = kind == Kind.LANDLINE;
    if (area == areaCode.isEmpty() || !digits(areaCode + number + extension) || number.isEmpty()) {
      throw new IllegalArgumentException(
          "no phone: " + kind + " " + areaCode + " " + number + " " + extension);
    }
  }

  private static boolean digits(String chars) {
    return chars.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The {@code tel:} URI. */
  public String uri() {
    String end = extension.isEmpty() ? "" : ";ext=" + extension;
    return switch (kind) {
      case LANDLINE -> "tel:+86-" + areaCode + "-" + number + end;
      case MOBILE -> "tel:+86-" + number + end;
      case NATIONAL -> "tel:+86-" + number.substring(0, 3) + "-" + number.substring(3) + end;
      case SHORT -> "tel:" + number + ";phone-context=+86" + end;
    };
  }

  /**
   * Reads what {@link #uri} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Phone parse(String uri) {
    Matcher national = NATIONAL.matcher(uri);
    if (national.matches()) {
      String ext = national.group(3) == null ? "" : national.group(3).substring(5);
      return new Phone(Kind.NATIONAL, "", national.group(1) + national.group(2), ext);
    }
    Matcher tel = URI.matcher(uri);
    if (!tel.matches()) {
      throw new IllegalArgumentException("no tel: URI of ours: " + uri);
    }
    String extension = tel.group(4) == null ? "" : tel.group(4);
    if (tel.group(3) != null) {
      return new Phone(Kind.SHORT, "", tel.group(3), extension);
    }
    return tel.group(1) == null
        ? new Phone(Kind.MOBILE, "", tel.group(2), extension)
        : new Phone(Kind.LANDLINE, tel.group(1), tel.group(2), extension);
  }
}
