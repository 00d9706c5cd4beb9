package zhinan.export.json;

import java.io.IOException;
import java.util.function.Function;
import zhinan.export.json.JsonWriter.Each;
import zhinan.model.Stated;

/**
 * The object around a value: the words that state it, the value in a field of its own, the rule
 * that read it, and the place. For one use.
 */
record StatedJson(JsonWriter json) {

  /** Writes a field of an object. */
  <T> void field(String name, Stated<T> stated, Each<? super T> value) throws IOException {
    json.lineObject(name, () -> fields(stated, value));
  }

  /** Writes an element of a list. */
  <T> void element(Stated<? extends T> stated, Each<T> value) throws IOException {
    json.compactElement(() -> fields(stated, value));
  }

  private <T> void fields(Stated<? extends T> stated, Each<T> value) throws IOException {
    json.text("raw", stated.raw());
    if (stated.value().isPresent()) {
      value.accept(stated.value().get());
    }
    json.text("rule", stated.rule());
    json.span(stated.span());
  }

  /** Reads a field of an object. */
  static <T> Stated<T> read(JsonFields owner, String name, Function<JsonFields, T> value) {
    return read(owner.object(name), value);
  }

  /** Reads the object itself; the value's reader is given the object too. */
  static <T> Stated<T> read(JsonFields stated, Function<JsonFields, T> value) {
    return new Stated<>(
        stated.text("raw"),
        stated.ifAny(ValueJson.VALUE, value),
        stated.text("rule"),
        BlockJson.span(stated));
  }
}
