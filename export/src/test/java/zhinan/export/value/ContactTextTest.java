package zhinan.export.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhinan.model.Address;
import zhinan.model.Phone;

class ContactTextTest {
  @Test
  void printsAnAddressWithItsRemark() {
    Address address = new Address(Optional.empty(), "", "云水路", "5号", "", "", "", "（对面）");
    assertEquals("云水路5号（对面）", ContactText.of(address));
  }

  @Test
  void partsPhonesByBlanks() {
    Phone hotline = new Phone(Phone.Kind.SHORT, "", "12345", "");
    assertEquals("", ContactText.of(List.of()));
    assertEquals("tel:12345;phone-context=+86", ContactText.of(List.of(hotline)));
    assertEquals(
        "tel:12345;phone-context=+86 tel:+86-13900001111",
        ContactText.of(List.of(hotline, new Phone(Phone.Kind.MOBILE, "", "13900001111", ""))));
  }
}
