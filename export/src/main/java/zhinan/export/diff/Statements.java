package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import zhinan.export.diff.text.Fold;
import zhinan.export.diff.text.Passage;
import zhinan.export.value.ContactText;
import zhinan.model.Contact;
import zhinan.model.NodeValues;
import zhinan.model.ServiceHours;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.model.Value;
import zhinan.text.Range;

/** Finds what the words of one body state, values and offices. For one use. */
final class Statements {
  private final Finder finder;
  private final List<Statement> values = new ArrayList<>();

  Statements(Passage passage) {
    this.finder = new Finder(passage);
  }

  /** The values of a node. */
  List<Statement> values(NodeValues node) {
    node.byKind().forEach((kind, all) -> all.forEach(each -> add(Field.of(kind), each)));
    return values;
  }

  private void add(Field field, Stated<? extends Value> stated) {
    Optional<? extends Value> value = stated.value();
    values.add(
        new Statement(
            field,
            value.map(Value::identity).map(Fold::significant).orElse(""),
            value.map(Value::text).orElse(stated.raw()),
            stated.raw(),
            value.map(Value::load).orElse(OptionalDouble.empty()).orElse(Loads.UNKNOWN),
            stated.span(),
            finder.find(stated.raw(), stated.span())));
  }

  /** An office with the fields that its row states. */
  Listed office(Edition.Office office) {
    Contact contact = office.contact();
    Range row = finder.at(office.place());
    List<Statement> fields = new ArrayList<>();
    contact.phones().ifPresent(s -> field(Field.PHONES, s, ContactText::of, row, office, fields));
    contact
        .supervisionPhones()
        .ifPresent(s -> field(Field.SUPERVISION_PHONES, s, ContactText::of, row, office, fields));
    contact.address().ifPresent(s -> field(Field.ADDRESS, s, ContactText::of, row, office, fields));
    contact
        .hours()
        .ifPresent(s -> field(Field.HOURS, s, ServiceHours::openingHours, row, office, fields));
    words(Field.NAME, contact.name(), row, office.place(), fields);
    words(Field.PERSON, contact.person(), row, office.place(), fields);
    words(Field.REMARKS, contact.remarks(), row, office.place(), fields);
    return new Listed(contact.name(), office.directoryId(), office.place(), row, fields);
  }

  /**
   * The place of a value is that of the directory's first use; where it is used again, it is
   * sought.
   */
  private <T> void field(
      Field field,
      Stated<T> stated,
      Function<T, String> text,
      Range row,
      Edition.Office office,
      List<Statement> fields) {
    Span span = stated.span();
    Span place = office.place();
    boolean here = span.start() >= place.start() && span.end() <= place.end();
    Range range = here ? finder.find(stated.raw(), span) : finder.find(stated.raw(), row);
    String value = stated.value().map(text).orElse(stated.raw());
    fields.add(
        new Statement(field, "", value, stated.raw(), Loads.UNKNOWN, here ? span : place, range));
  }

  private void words(Field field, String words, Range row, Span place, List<Statement> fields) {
    if (!words.isBlank()) {
      Range range = finder.find(words, row);
      fields.add(new Statement(field, "", words, words, Loads.UNKNOWN, place, range));
    }
  }

  /**
   * An office that a body lists.
   *
   * @param name as printed, {@code ""} for none
   * @param directoryId its directory
   * @param place where it stands
   * @param row the tokens of all that is said of it
   * @param fields what is said of it
   */
  record Listed(String name, String directoryId, Span place, Range row, List<Statement> fields) {
    Optional<Statement> field(Field field) {
      return fields.stream().filter(each -> each.field() == field).findFirst();
    }
  }
}
