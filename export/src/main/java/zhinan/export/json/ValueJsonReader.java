package zhinan.export.json;

import java.util.List;
import java.util.Optional;
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

/** Reads the field {@code value} of what is stated; each method is given the object around it. */
final class ValueJsonReader {
  static final String VALUE = "value";

  private ValueJsonReader() {}

  static Absence absence(JsonFields stated) {
    return stated.name(VALUE, Absence.class);
  }

  static WebLink link(JsonFields stated) {
    return new WebLink(stated.text(VALUE));
  }

  static ServiceHours hours(JsonFields stated) {
    return new ServiceHours(stated.text(VALUE));
  }

  static List<Phone> phones(JsonFields stated) {
    return stated.texts(VALUE).stream().map(Phone::parse).toList();
  }

  /** Of the division's own object. */
  static Division division(JsonFields division) {
    return new Division(
        division.text("code"),
        division.text("province"),
        division.wordsIfAny("city"),
        division.wordsIfAny("district"));
  }

  static Address address(JsonFields stated) {
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

  static TimeLimit timeLimit(JsonFields stated) {
    JsonFields limit = stated.object(VALUE);
    Optional<TimeLimit.Amount> amount =
        limit.ifAny(
            "least", owner -> new TimeLimit.Amount(owner.decimal("least"), owner.decimal("most")));
    return new TimeLimit(
        amount,
        limit.name("unit", TimeLimit.Unit.class),
        limit.name("basis", TimeLimit.Basis.class),
        limit.wordsIfAny("condition"),
        limit.ifAny("exclusions", owner -> owner.texts("exclusions")).orElse(List.of()));
  }

  static Fee fee(JsonFields stated) {
    JsonFields fee = stated.object(VALUE);
    return switch (FeeType.of(fee.text("type"))) {
      case FREE -> new Fee.Free();
      case CHARGED -> new Fee.Charged(fee.list("items", ValueJsonReader::item));
      case AS_STATED -> new Fee.AsStated();
    };
  }

  private static Fee.Item item(JsonFields item) {
    return new Fee.Item(
        item.wordsIfAny("what"),
        item.ifAny("amount", owner -> owner.decimal("amount")),
        item.wordsIfAny("per"),
        item.wordsIfAny("basis"),
        item.wordsIfAny("reduction"));
  }

  static AgencyRule agency(JsonFields stated) {
    JsonFields agency = stated.object(VALUE);
    return new AgencyRule(
        agency.name("verdict", AgencyRule.Verdict.class), agency.wordsIfAny("condition"));
  }

  static Material material(JsonFields stated) {
    JsonFields material = stated.object(VALUE);
    return new Material(
        material.text("name"),
        material.optionalInteger("originals"),
        material.optionalInteger("copies"),
        material.name("form", Material.Form.class),
        material.wordsIfAny("condition"),
        material.wordsIfAny("issuer"));
  }

  static LegalBasis legalBasis(JsonFields stated) {
    JsonFields basis = stated.object(VALUE);
    return new LegalBasis(
        basis.wordsIfAny("title"), basis.wordsIfAny("article"), basis.wordsIfAny("documentNumber"));
  }
}
