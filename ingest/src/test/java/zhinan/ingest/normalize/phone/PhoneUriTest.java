package zhinan.ingest.normalize.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;

/** The form of {@link Phone} and its URI. */
final class PhoneUriTest {
  @ParameterizedTest
  @CsvSource({
    "LANDLINE, 411, 83011679, 303, tel:+86-411-83011679;ext=303",
    "LANDLINE, 10, 62356655, '', tel:+86-10-62356655",
    "LANDLINE, 759, 3362107, '', tel:+86-759-3362107",
    "MOBILE, '', 13904111234, '', tel:+86-13904111234",
    "NATIONAL, '', 4000180058, 2, tel:+86-400-0180058;ext=2",
    "NATIONAL, '', 8001234567, '', tel:+86-800-1234567",
    "SHORT, '', 12345, '', tel:12345;phone-context=+86",
    "SHORT, '', 110, '', tel:110;phone-context=+86",
    "SHORT, '', 95598, 1, tel:95598;phone-context=+86;ext=1"
  })
  void numberIsWrittenAndReadBack(
      Kind kind, String area, String number, String extension, String uri) {
    Phone phone = new Phone(kind, area, number, extension);
    assertEquals(uri, phone.uri());
    assertEquals(phone, Phone.parse(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tel:",
        "0411-83011679",
        "tel:+86-411-8301167x",
        "tel:+86-411-830116",
        "tel:+86-411-830116790",
        "tel:+86-23904111234",
        "tel:+86-139041112345",
        "tel:+86-400-018005",
        "tel:12345",
        "tel:+86-411-83011679;ext=",
        "tel:+86-12-83011679",
        "tel:+1-411-83011679"
      })
  void otherWordsAreNoUriOfOurs(String uri) {
    assertThrows(IllegalArgumentException.class, () -> Phone.parse(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "LANDLINE, '', 83011679, ''",
    "LANDLINE, 411, 830116, ''",
    "LANDLINE, 0411, 83011679, ''",
    "LANDLINE, 12, 83011679, ''",
    "MOBILE, 411, 13904111234, ''",
    "MOBILE, '', 1390411123, ''",
    "NATIONAL, '', 4100180058, ''",
    "SHORT, '', 12, ''",
    "SHORT, '', 12345, 1a",
    "SHORT, '', 12345, 123456789"
  })
  void impossibleNumberIsRefused(Kind kind, String area, String number, String extension) {
    assertThrows(IllegalArgumentException.class, () -> new Phone(kind, area, number, extension));
  }

  @Test
  void refusalQuotesTheNumber() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> new Phone(Kind.LANDLINE, "411", "830", "5"));
    assertEquals("no phone: LANDLINE 411 830 5", refusal.getMessage());
  }
}
