package zhinan.export.json;

import java.io.IOException;
import java.util.List;
import zhinan.model.Address;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Division;
import zhinan.model.Phone;

/** Directories of offices, how they are written and how they are read. For one use. */
final class DirectoryJson {
  private static final String VALUE = ValueJson.VALUE;

  private final JsonWriter json;
  private final StatedJson stated;
  private final ValueJson value;

  DirectoryJson(JsonWriter json) {
    this.json = json;
    this.stated = new StatedJson(json);
    this.value = new ValueJson(json);
  }

  void directory(Directory directory) throws IOException {
    json.element(
        () -> {
          json.text("id", directory.id());
          json.texts("similar", directory.similar());
          json.list("contacts", directory.contacts(), this::contact);
          json.list("uses", directory.uses(), this::use);
        });
  }

  static Directory directory(JsonFields directory) {
    return new Directory(
        directory.text("id"),
        directory.list("contacts", DirectoryJson::contact),
        directory.list("uses", DirectoryJson::use),
        directory.texts("similar"));
  }

  private void use(Directory.Use use) throws IOException {
    json.element(
        () -> {
          json.text("nodeId", use.nodeId());
          json.list("places", use.places(), json::spanElement);
        });
  }

  private static Directory.Use use(JsonFields use) {
    return new Directory.Use(use.text("nodeId"), use.list("places", BlockJson::place));
  }

  private void contact(Contact contact) throws IOException {
    json.element(
        () -> {
          json.text("name", contact.name());
          if (contact.division().isPresent()) {
            json.lineObject("division", () -> divisionFields(contact.division().get()));
          }
          if (contact.address().isPresent()) {
            stated.field("address", contact.address().get(), this::address);
          }
          if (contact.phones().isPresent()) {
            stated.field("phones", contact.phones().get(), this::phones);
          }
          if (contact.supervisionPhones().isPresent()) {
            stated.field("supervisionPhones", contact.supervisionPhones().get(), this::phones);
          }
          if (contact.hours().isPresent()) {
            stated.field("hours", contact.hours().get(), value::write);
          }
          json.wordsIfAny("person", contact.person());
          json.wordsIfAny("remarks", contact.remarks());
        });
  }

  private static Contact contact(JsonFields contact) {
    return new Contact(
        contact.text("name"),
        contact.ifAny("division", owner -> division(owner.object("division"))),
        contact.ifAny(
            "address", owner -> StatedJson.read(owner, "address", DirectoryJson::address)),
        contact.ifAny("phones", owner -> StatedJson.read(owner, "phones", DirectoryJson::phones)),
        contact.ifAny(
            "supervisionPhones",
            owner -> StatedJson.read(owner, "supervisionPhones", DirectoryJson::phones)),
        contact.ifAny("hours", owner -> StatedJson.read(owner, "hours", ValueJson::hours)),
        contact.wordsIfAny("person"),
        contact.wordsIfAny("remarks"));
  }

  private void phones(List<Phone> phones) throws IOException {
    json.lineTexts(VALUE, phones.stream().map(Phone::uri).toList());
  }

  private static List<Phone> phones(JsonFields stated) {
    return stated.texts(VALUE).stream().map(Phone::parse).toList();
  }

  /** The fields of a division's own object. */
  void divisionFields(Division division) throws IOException {
    json.text("code", division.code());
    json.text("province", division.province());
    json.wordsIfAny("city", division.city());
    json.wordsIfAny("district", division.district());
  }

  static Division division(JsonFields division) {
    return new Division(
        division.text("code"),
        division.text("province"),
        division.wordsIfAny("city"),
        division.wordsIfAny("district"));
  }

  private void address(Address address) throws IOException {
    json.object(
        VALUE,
        () -> {
          if (address.division().isPresent()) {
            json.object("division", () -> divisionFields(address.division().get()));
          }
          json.wordsIfAny("town", address.town());
          json.wordsIfAny("road", address.road());
          json.wordsIfAny("number", address.number());
          json.wordsIfAny("building", address.building());
          json.wordsIfAny("floor", address.floor());
          json.wordsIfAny("room", address.room());
          json.wordsIfAny("remark", address.remark());
        });
  }

  private static Address address(JsonFields stated) {
    JsonFields address = stated.object(VALUE);
    return new Address(
        address.ifAny("division", owner -> division(owner.object("division"))),
        address.wordsIfAny("town"),
        address.wordsIfAny("road"),
        address.wordsIfAny("number"),
        address.wordsIfAny("building"),
        address.wordsIfAny("floor"),
        address.wordsIfAny("room"),
        address.wordsIfAny("remark"));
  }
}
