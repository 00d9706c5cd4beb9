package zhinan.export.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhinan.export.json.JsonWriter.Step;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.ServiceHours;
import zhinan.model.TimeLimit;
import zhinan.model.Value;
import zhinan.model.Value.ValueKind;
import zhinan.model.WebLink;

/**
 * The field {@code value} of what is stated, for each kind how it is written and how it is read.
 * Words that are not stated are left out. For one use.
 */
final class ValueJson implements Value.Visitor<Step> {
  static final String VALUE = "value";

  private final JsonWriter json;

  ValueJson(JsonWriter json) {
    this.json = json;
  }

  /** The name of the list that a node's values of a kind stand in. */
  static String list(ValueKind kind) {
    return switch (kind) {
      case TIME_LIMIT -> "timeLimits";
      case FEE -> "fees";
      case AGENCY -> "agencies";
      case MATERIAL -> "materials";
      case LEGAL_BASIS -> "legalBases";
      case LINK -> "links";
      case HOURS -> "hours";
    };
  }

  /** Writes the field. */
  void write(Value value) throws IOException {
    value.accept(this).run();
  }

  /** Reads the field of the object around it. */
  static Value read(ValueKind kind, JsonFields stated) {
    return switch (kind) {
      case TIME_LIMIT -> timeLimit(stated.object(VALUE));
      case FEE -> fee(stated.object(VALUE));
      case AGENCY -> agency(stated.object(VALUE));
      case MATERIAL -> material(stated.object(VALUE));
      case LEGAL_BASIS -> legalBasis(stated.object(VALUE));
      case LINK -> new WebLink(stated.text(VALUE));
      case HOURS -> hours(stated);
    };
  }

  @Override
  public Step link(WebLink link) {
    return () -> json.text(VALUE, link.url());
  }

  @Override
  public Step hours(ServiceHours hours) {
    return () -> json.text(VALUE, hours.openingHours());
  }

  static ServiceHours hours(JsonFields stated) {
    return new ServiceHours(stated.text(VALUE));
  }

  @Override
  public Step timeLimit(TimeLimit limit) {
    return object(
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

  private static TimeLimit timeLimit(JsonFields limit) {
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

  @Override
  public Step fee(Fee fee) {
    return object(
        fee.<Step>fold(
            free -> () -> json.text("type", FeeType.FREE.name),
            charged -> () -> charged(charged),
            asStated -> () -> json.text("type", FeeType.AS_STATED.name)));
  }

  private void charged(Fee.Charged charged) throws IOException {
    json.text("type", FeeType.CHARGED.name);
    json.list("items", charged.items(), item -> json.element(() -> itemFields(item)));
  }

  private void itemFields(Fee.FeeItem item) throws IOException {
    json.wordsIfAny("what", item.what());
    if (item.amount().isPresent()) {
      json.number("amount", item.amount().get());
    }
    json.wordsIfAny("per", item.per());
    json.wordsIfAny("basis", item.basis());
    json.wordsIfAny("reduction", item.reduction());
  }

  private static Fee fee(JsonFields fee) {
    return switch (FeeType.of(fee.text("type"))) {
      case FREE -> new Fee.Free();
      case CHARGED -> new Fee.Charged(fee.list("items", ValueJson::item));
      case AS_STATED -> new Fee.AsStated();
    };
  }

  private static Fee.FeeItem item(JsonFields item) {
    return new Fee.FeeItem(
        item.wordsIfAny("what"),
        item.ifAny("amount", owner -> owner.decimal("amount")),
        item.wordsIfAny("per"),
        item.wordsIfAny("basis"),
        item.wordsIfAny("reduction"));
  }

  @Override
  public Step agency(AgencyRule agency) {
    return object(
        () -> {
          json.text("verdict", agency.verdict().name());
          json.wordsIfAny("condition", agency.condition());
        });
  }

  private static AgencyRule agency(JsonFields agency) {
    return new AgencyRule(
        agency.name("verdict", AgencyRule.AgencyAnswer.class), agency.wordsIfAny("condition"));
  }

  @Override
  public Step material(Material material) {
    return object(
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

  private static Material material(JsonFields material) {
    return new Material(
        material.text("name"),
        material.optionalInteger("originals"),
        material.optionalInteger("copies"),
        material.name("form", Material.Form.class),
        material.wordsIfAny("condition"),
        material.wordsIfAny("issuer"));
  }

  @Override
  public Step legalBasis(LegalBasis basis) {
    return object(
        () -> {
          json.wordsIfAny("title", basis.title());
          json.wordsIfAny("article", basis.article());
          json.wordsIfAny("documentNumber", basis.documentNumber());
        });
  }

  private static LegalBasis legalBasis(JsonFields basis) {
    return new LegalBasis(
        basis.wordsIfAny("title"), basis.wordsIfAny("article"), basis.wordsIfAny("documentNumber"));
  }

  private Step object(Step fields) {
    return () -> json.object(VALUE, fields);
  }

  /** The values of a fee's field {@code type}. */
  enum FeeType {
    FREE("free"),
    CHARGED("charged"),
    AS_STATED("as-stated");

    final String name;

    FeeType(String name) {
      this.name = name;
    }

    static FeeType of(String name) {
      for (FeeType type : values()) {
        if (type.name.equals(name)) {
          return type;
        }
      }
      throw new IllegalArgumentException("no type of fee: " + name);
    }
  }
}
