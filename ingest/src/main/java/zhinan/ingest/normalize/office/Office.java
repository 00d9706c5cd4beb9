package zhinan.ingest.normalize.office;

import java.util.List;
import zhinan.text.Text;

/**
 * One office, cut into fields that are not read yet. A field that is not stated is an empty text.
 *
 * <p>Example: {@code 中山办事处中山区杏林街62号2楼 82745302} is the name 中山办事处, the address 中山区杏林街62号2楼 and the
 * phones 82745302. A section may state only some of them; then the rest stands elsewhere or
 * nowhere.
 *
 * <p>Immutable, may be shared.
 *
 * @param name the office
 * @param district the district that a merged cell or a caption above it names
 * @param address where it is
 * @param phones numbers for enquiries as printed, lists and extensions included
 * @param supervision numbers for complaints
 * @param hours when it is open
 * @param person whom to ask for
 * @param remarks everything else
 * @param words all of its row, line or lines
 */
public record Office(
    Text name,
    Text district,
    Text address,
    Text phones,
    Text supervision,
    Text hours,
    Text person,
    Text remarks,
    Text words) {

  /** No words. */
  public static final Text NOTHING = Text.of("", 0);

  /** An office of which only the words are known; {@code with…} methods fill in the rest. */
  public static Office of(Text words) {
    return new Office(
        NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, words);
  }

  public Office withName(Text found) {
    return new Office(found, district, address, phones, supervision, hours, person, remarks, words);
  }

  public Office withDistrict(Text found) {
    return new Office(name, found, address, phones, supervision, hours, person, remarks, words);
  }

  public Office withAddress(Text found) {
    return new Office(name, district, found, phones, supervision, hours, person, remarks, words);
  }

  public Office withPhones(Text found) {
    return new Office(name, district, address, found, supervision, hours, person, remarks, words);
  }

  public Office withSupervision(Text found) {
    return new Office(name, district, address, phones, found, hours, person, remarks, words);
  }

  public Office withHours(Text found) {
    return new Office(name, district, address, phones, supervision, found, person, remarks, words);
  }

  public Office withPerson(Text found) {
    return new Office(name, district, address, phones, supervision, hours, found, remarks, words);
  }

  public Office withRemarks(Text found) {
    return new Office(name, district, address, phones, supervision, hours, person, found, words);
  }

  public Office withWords(Text found) {
    return new Office(name, district, address, phones, supervision, hours, person, remarks, found);
  }

  /** All fields but {@link #words}, in the order of the record. */
  public List<Text> fields() {
    return List.of(name, district, address, phones, supervision, hours, person, remarks);
  }
}
