package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.Phone;
import zhinan.model.Severity;

/** Reads telephone numbers. Immutable, may be shared. */
public final class PhoneReader {
  private static final Pattern NUMBER = Pattern.compile("(?:0([0-9]{2,3})-)?([2-9][0-9]{6,7})");

  private PhoneReader() {}

  /** With the tables of hotlines and area codes. */
  public static PhoneReader load() {
    return new PhoneReader();
  }

  /** Each stretch of running text that holds a number or a list of numbers, in order. */
  public List<Reading<List<Phone>>> find(Text text, PhoneContext context) {
    List<Reading<List<Phone>>> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text.chars());
    while (number.find()) {
      String area = number.group(1) == null ? context.areaCode() : number.group(1);
      Text words = text.sub(number.start(), number.end());
      found.add(
          area.isEmpty()
              ? Reading.refused(
                  words,
                  "phone.landline",
                  new Doubt(Severity.WARNING, "phone-area", "no area code is known"))
              : Reading.of(
                  words,
                  List.of(new Phone(Phone.Kind.LANDLINE, area, number.group(2), "")),
                  "phone.landline"));
    }
    return found;
  }

  /** A field that is known to hold numbers and nothing else; the whole of it is the raw. */
  public Reading<List<Phone>> read(Text field, PhoneContext context) {
    List<Phone> phones = new ArrayList<>();
    for (Reading<List<Phone>> reading : find(field, new PhoneContext(context.areaCode(), true))) {
      reading.value().ifPresent(phones::addAll);
    }
    return phones.isEmpty()
        ? Reading.refused(
            field,
            "phone.field",
            new Doubt(Severity.WARNING, "phone-unreadable", "no number was read"))
        : Reading.of(field, phones, "phone.field");
  }
}
