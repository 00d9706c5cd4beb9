package zhinan.export.value;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.model.Address;
import zhinan.model.Phone;

/**
 * What an office states as one line of text, the same in every file; other values know their own
 * {@link zhinan.model.Value#text()}.
 *
 * <p>Example: {@code tel:+86-411-83011679;ext=303 tel:12345;phone-context=+86}. Only an address of
 * no pieces is "".
 */
public final class ContactText {
  private ContactText() {}

  /** The completed address with its remark. */
  public static String of(Address address) {
    return address.text() + address.remark();
  }

  /** {@code tel:} URIs, parted by blanks, which no URI holds. */
  public static String of(List<Phone> phones) {
    return switch (phones.size()) {
      case 0 -> "";
      case 1 -> phones.get(0).uri();
      default -> phones.stream().map(Phone::uri).collect(Collectors.joining(" "));
    };
  }
}
