package zhinan.export.json;

import java.io.IOException;
import java.util.List;
import zhinan.export.json.JsonWriter.Step;
import zhinan.model.Absence;
import zhinan.model.Address;
import zhinan.model.AgencyRule;
import zhinan.model.Division;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.TimeLimit;
import zhinan.model.WebLink;

/** Writes the field {@code value} of what is stated, on one line. For one use. */
final class ValueJsonWriter {
  private static final String VALUE = "value";

  private final JsonWriter json;

  ValueJsonWriter(JsonWriter json) {
    this.json = json;
  }

  void absence(Absence absence) throws IOException {
    json.text(VALUE, absence.name());
  }

  void link(WebLink link) throws IOException {
    json.text(VALUE, link.url());
  }

  void hours(ServiceHours hours) throws IOException {
    json.text(VALUE, hours.openingHours());
  }

  void phones(List<Phone> phones) throws IOException {
    json.lineTexts(VALUE, phones.stream().map(Phone::uri).toList());
  }

  void divisionFields(Division division) throws IOException {
    json.text("code", division.code());
    json.text("province", division.province());
    json.wordsIfAny("city", division.city());
    json.wordsIfAny("district", division.district());
  }

  void address(Address address) throws IOException {
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

  void timeLimit(TimeLimit limit) throws IOException {
    json.object(
        VALUE,
        () -> {
          if (limit.amount().isPresent()) {
            json.number("least", limit.amount().get().least());
            json.number("most", limit.amount().get().most());
          }
          json.text("unit", limit.unit().name());
          json.text("basis", limit.basis().name());
          json.wordsIfAny("condition", limit.condition());
          if (!limit.exclusions().isEmpty()) {
            json.lineTexts("exclusions", limit.exclusions());
          }
        });
  }

  void fee(Fee fee) throws IOException {
    json.object(
        VALUE,
        fee.<Step>fold(
            free -> () -> json.text("type", FeeType.FREE.name),
            charged -> () -> charged(charged),
            asStated -> () -> json.text("type", FeeType.AS_STATED.name)));
  }

  private void charged(Fee.Charged charged) throws IOException {
    json.text("type", FeeType.CHARGED.name);
    json.list("items", charged.items(), item -> json.element(() -> itemFields(item)));
  }

  private void itemFields(Fee.Item item) throws IOException {
    json.wordsIfAny("what", item.what());
    if (item.amount().isPresent()) {
      json.number("amount", item.amount().get());
    }
    json.wordsIfAny("per", item.per());
    json.wordsIfAny("basis", item.basis());
    json.wordsIfAny("reduction", item.reduction());
  }

  void agency(AgencyRule agency) throws IOException {
    json.object(
        VALUE,
        () -> {
          json.text("verdict", agency.verdict().name());
          json.wordsIfAny("condition", agency.condition());
        });
  }

  void material(Material material) throws IOException {
    json.object(
        VALUE,
        () -> {
          json.text("name", material.name());
          if (material.originals().isPresent()) {
            json.number("originals", material.originals().getAsInt());
          }
          if (material.copies().isPresent()) {
            json.number("copies", material.copies().getAsInt());
          }
          json.text("form", material.form().name());
          json.wordsIfAny("condition", material.condition());
          json.wordsIfAny("issuer", material.issuer());
        });
  }

  void legalBasis(LegalBasis basis) throws IOException {
    json.object(
        VALUE,
        () -> {
          json.wordsIfAny("title", basis.title());
          json.wordsIfAny("article", basis.article());
          json.wordsIfAny("documentNumber", basis.documentNumber());
        });
  }
}
