package zhinan.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import zhinan.model.Span;

/**
 * The few shapes that guide.json is made of: objects, objects on one line, lists and spans. For one
 * use.
 */
final class JsonWriter {
  private final JsonGenerator json;
  private final GuidePrinter printer;

  JsonWriter(JsonGenerator json, GuidePrinter printer) {
    this.json = json;
    this.printer = printer;
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** An element of a list, a line for each field. */
  void element(Step fields) throws IOException {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  /** An element of a list on one line; it may hold spans, but no lists. */
  void lineElement(Step fields) throws IOException {
    printer.oneLine();
    element(fields);
    printer.manyLines();
  }

  void object(String name, Step fields) throws IOException {
    json.writeFieldName(name);
    element(fields);
  }

  /** The field {@code span} of an object that has a line for each field. */
  void span(Span span) throws IOException {
    json.writeFieldName("span");
    printer.oneLine();
    place(span);
    printer.manyLines();
  }

  /** The field {@code span} of an object on one line. */
  void lineSpan(Span span) throws IOException {
    json.writeFieldName("span");
    place(span);
  }

  private void place(Span span) throws IOException {
    json.writeStartObject();
    number("start", span.start());
    number("end", span.end());
    number("line", span.line());
    if (span.page().isPresent()) {
      number("page", span.page().getAsInt());
    }
    json.writeEndObject();
  }

  <T> void list(String name, List<T> values, Each<? super T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      each.accept(value);
    }
    json.writeEndArray();
  }

  /** A list of names on one line: {@code [ "LOCATION", "CONTACT" ]} would take four. */
  void names(String name, List<? extends Enum<?>> values) throws IOException {
    json.writeFieldName(name);
    printer.oneLineArrays();
    json.writeStartArray();
    for (Enum<?> value : values) {
      json.writeString(value.name());
    }
    json.writeEndArray();
    printer.manyLineArrays();
  }

  /** Writes something. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Writes an element of a list. */
  @FunctionalInterface
  interface Each<T> {
    void accept(T value) throws IOException;
  }
}
