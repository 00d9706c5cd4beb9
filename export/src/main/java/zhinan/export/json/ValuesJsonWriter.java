package zhinan.export.json;

import java.io.IOException;
import zhinan.export.json.JsonWriter.Each;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.NodeValues;
import zhinan.model.Stated;
import zhinan.model.Values;

/** Writes the typed values of a guide: its place, directories, and what each node states. */
final class ValuesJsonWriter {
  private final JsonWriter json;
  private final ValueJsonWriter value;

  ValuesJsonWriter(JsonWriter json) {
    this.json = json;
    this.value = new ValueJsonWriter(json);
  }

  void write(Values values) throws IOException {
    if (values.place().isPresent()) {
      json.lineObject("place", () -> value.divisionFields(values.place().get()));
    }
    json.list("directories", values.directories(), this::directory);
    json.list("values", values.nodes(), this::node);
  }

  private void directory(Directory directory) throws IOException {
    json.element(
        () -> {
          json.text("id", directory.id());
          json.texts("similar", directory.similar());
          json.list("contacts", directory.contacts(), this::contact);
          json.list("uses", directory.uses(), this::use);
        });
  }

  private void use(Directory.Use use) throws IOException {
    json.element(
        () -> {
          json.text("nodeId", use.nodeId());
          json.list("places", use.places(), json::spanElement);
        });
  }

  private void contact(Contact contact) throws IOException {
    json.element(
        () -> {
          json.text("name", contact.name());
          if (contact.division().isPresent()) {
            json.lineObject("division", () -> value.divisionFields(contact.division().get()));
          }
          if (contact.address().isPresent()) {
            stated("address", contact.address().get(), value::address);
          }
          if (contact.phones().isPresent()) {
            stated("phones", contact.phones().get(), value::phones);
          }
          if (contact.supervisionPhones().isPresent()) {
            stated("supervisionPhones", contact.supervisionPhones().get(), value::phones);
          }
          if (contact.hours().isPresent()) {
            stated("hours", contact.hours().get(), value::hours);
          }
          json.wordsIfAny("person", contact.person());
          json.wordsIfAny("remarks", contact.remarks());
        });
  }

  private void node(NodeValues node) throws IOException {
    json.element(
        () -> {
          json.text("nodeId", node.nodeId());
          if (node.absence().isPresent()) {
            stated("absence", node.absence().get(), value::absence);
          }
          json.listIfAny("timeLimits", node.timeLimits(), each(value::timeLimit));
          json.listIfAny("fees", node.fees(), each(value::fee));
          json.listIfAny("agencies", node.agencies(), each(value::agency));
          json.listIfAny("materials", node.materials(), each(value::material));
          json.listIfAny("legalBases", node.legalBases(), each(value::legalBasis));
          json.listIfAny("links", node.links(), each(value::link));
          json.listIfAny("hours", node.hours(), each(value::hours));
        });
  }

  private <T> Each<Stated<T>> each(Each<T> write) {
    return stated -> json.compactElement(() -> statedFields(stated, write));
  }

  private <T> void stated(String name, Stated<T> stated, Each<T> write) throws IOException {
    json.lineObject(name, () -> statedFields(stated, write));
  }

  private <T> void statedFields(Stated<T> stated, Each<T> write) throws IOException {
    json.text("raw", stated.raw());
    if (stated.value().isPresent()) {
      write.accept(stated.value().get());
    }
    json.text("rule", stated.rule());
    json.span(stated.span());
  }
}
