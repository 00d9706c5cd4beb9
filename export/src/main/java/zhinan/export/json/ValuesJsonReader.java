package zhinan.export.json;

import java.util.List;
import java.util.function.Function;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.NodeValues;
import zhinan.model.Stated;
import zhinan.model.Values;

/** Reads what {@link ValuesJsonWriter} wrote. */
final class ValuesJsonReader {
  private ValuesJsonReader() {}

  static Values values(JsonFields root) {
    return new Values(
        root.ifAny("place", owner -> ValueJsonReader.division(owner.object("place"))),
        root.list("directories", ValuesJsonReader::directory),
        root.list("values", ValuesJsonReader::node));
  }

  private static Directory directory(JsonFields directory) {
    return new Directory(
        directory.text("id"),
        directory.list("contacts", ValuesJsonReader::contact),
        directory.list("uses", ValuesJsonReader::use),
        directory.texts("similar"));
  }

  private static Directory.Use use(JsonFields use) {
    return new Directory.Use(use.text("nodeId"), use.list("places", BlockJsonReader::place));
  }

  private static Contact contact(JsonFields contact) {
    return new Contact(
        contact.text("name"),
        contact.ifAny("division", owner -> ValueJsonReader.division(owner.object("division"))),
        contact.ifAny("address", owner -> stated(owner, "address", ValueJsonReader::address)),
        contact.ifAny("phones", owner -> stated(owner, "phones", ValueJsonReader::phones)),
        contact.ifAny(
            "supervisionPhones",
            owner -> stated(owner, "supervisionPhones", ValueJsonReader::phones)),
        contact.ifAny("hours", owner -> stated(owner, "hours", ValueJsonReader::hours)),
        contact.wordsIfAny("person"),
        contact.wordsIfAny("remarks"));
  }

  private static NodeValues node(JsonFields node) {
    return new NodeValues(
        node.text("nodeId"),
        node.ifAny("absence", owner -> stated(owner, "absence", ValueJsonReader::absence)),
        list(node, "timeLimits", ValueJsonReader::timeLimit),
        list(node, "fees", ValueJsonReader::fee),
        list(node, "agencies", ValueJsonReader::agency),
        list(node, "materials", ValueJsonReader::material),
        list(node, "legalBases", ValueJsonReader::legalBasis),
        list(node, "links", ValueJsonReader::link),
        list(node, "hours", ValueJsonReader::hours));
  }

  private static <T> List<Stated<T>> list(
      JsonFields node, String name, Function<JsonFields, T> value) {
    return node.listIfAny(name, stated -> stated(stated, value));
  }

  private static <T> Stated<T> stated(
      JsonFields owner, String name, Function<JsonFields, T> value) {
    return stated(owner.object(name), value);
  }

  private static <T> Stated<T> stated(JsonFields stated, Function<JsonFields, T> value) {
    return new Stated<>(
        stated.text("raw"),
        stated.ifAny(ValueJsonReader.VALUE, value),
        stated.text("rule"),
        BlockJsonReader.span(stated));
  }
}
