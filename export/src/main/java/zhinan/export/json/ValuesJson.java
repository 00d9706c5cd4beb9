package zhinan.export.json;

import java.io.IOException;
import zhinan.model.Absence;
import zhinan.model.NodeValues;
import zhinan.model.Value;
import zhinan.model.Values;

/**
 * The typed values of a guide, its place, directories, and what each node states: how they are
 * written and how they are read. For one use.
 */
final class ValuesJson {
  private static final String ABSENCE = "absence";

  private final JsonWriter json;
  private final DirectoryJson directories;
  private final StatedJson stated;
  private final ValueJson value;

  ValuesJson(JsonWriter json) {
    this.json = json;
    this.directories = new DirectoryJson(json);
    this.stated = new StatedJson(json);
    this.value = new ValueJson(json);
  }

  void write(Values values) throws IOException {
    if (values.place().isPresent()) {
      json.lineObject("place", () -> directories.divisionFields(values.place().get()));
    }
    json.list("directories", values.directories(), directories::directory);
    json.list("values", values.nodes(), this::node);
  }

  static Values read(JsonFields root) {
    return new Values(
        root.ifAny("place", owner -> DirectoryJson.division(owner.object("place"))),
        root.list("directories", DirectoryJson::directory),
        root.list("values", ValuesJson::node));
  }

  private void node(NodeValues node) throws IOException {
    json.element(
        () -> {
          json.text("nodeId", node.nodeId());
          if (node.absence().isPresent()) {
            stated.field(ABSENCE, node.absence().get(), this::absence);
          }
          for (var kind : node.byKind().entrySet()) {
            json.list(
                ValueJson.list(kind.getKey()),
                kind.getValue(),
                each -> stated.<Value>element(each, value::write));
          }
        });
  }

  private static NodeValues node(JsonFields node) {
    return new NodeValues(
        node.text("nodeId"),
        node.ifAny(ABSENCE, owner -> StatedJson.read(owner, ABSENCE, ValuesJson::absence)),
        NodeValues.byKind(
            kind ->
                node.listIfAny(
                    ValueJson.list(kind),
                    each -> StatedJson.read(each, owner -> ValueJson.read(kind, owner)))));
  }

  private void absence(Absence absence) throws IOException {
    json.text(ValueJson.VALUE, absence.name());
  }

  private static Absence absence(JsonFields stated) {
    return stated.name(ValueJson.VALUE, Absence.class);
  }
}
