package zhinan.ingest.normalize.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of document numbers. Source: 党政机关公文格式 (GB/T 9704). */
enum LegalNumberForm {
  /** {@code 国办发[2018]45号}. */
  BRACKETED(
      "号",
      "\\s{0,2}[〔\\[（(【［﹝]\\s?([0-9０-９]{4})\\s?年?[〕\\]）)】］﹞]"
          + "\\s{0,2}第?\\s?([0-9０-９]{1,5})\\s?号"),
  /** {@code 国务院令第412号}. */
  DECREE("令", "令\\s{0,2}[（(]?\\s?第\\s?([D]{1,8})\\s?号".replace("D", LegalNumbers.DIGITS)),
  /** {@code 公告2013年第21号}. */
  NOTICE("公告", "公告\\s{0,2}[（(〔]?\\s?([0-9]{4}年?)?[）)〕]?\\s?第\\s?([0-9]{1,5})\\s?号");

  private final String sign;
  private final Pattern form;

  LegalNumberForm(String sign, String form) {
    this.sign = sign;
    this.form = Pattern.compile(form);
  }

  /** What each number of the form holds; spares most lines the closer look. */
  String sign() {
    return sign;
  }

  /** A search for numbers of the form. */
  Matcher in(String chars) {
    return form.matcher(chars);
  }

  /** The number as it is written properly. */
  String written(String sender, Matcher m) {
    return switch (this) {
      case BRACKETED -> sender + "〔" + m.group(1) + "〕" + m.group(2) + "号";
      case DECREE -> sender + "令第" + m.group(1) + "号";
      case NOTICE -> sender + "公告" + year(m.group(1)) + "第" + m.group(2) + "号";
    };
  }

  private static String year(String stated) {
    return stated == null ? "" : stated.endsWith("年") ? stated : stated + "年";
  }
}
