package zhinan.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import zhinan.model.PageBox;
import zhinan.model.Source;
import zhinan.model.Source.Aid;
import zhinan.model.Span;

/**
 * The few shapes that guide.json is made of: objects, objects on one line, lists and spans. For one
 * use.
 */
final class JsonWriter {
  /** Formats whose pages are laid out, so that spans have boxes. */
  private static final Set<String> LAID_OUT = Set.of("application/pdf", "application/ofd");

  private final JsonGenerator json;
  private final GuidePrinter printer;
  private final StringBuilder place = new StringBuilder();

  JsonWriter(JsonGenerator json, GuidePrinter printer) {
    this.json = json;
    this.printer = printer;
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** A field that is left out where there are no words. */
  void wordsIfAny(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void number(String name, BigDecimal value) throws IOException {
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

  /** A field whose value is written like an element of a list. */
  <T> void field(String name, T value, Each<? super T> each) throws IOException {
    json.writeFieldName(name);
    each.accept(value);
  }

  void object(String name, Step fields) throws IOException {
    json.writeFieldName(name);
    element(fields);
  }

  /** An object on one line with all that it holds, lists too. */
  void lineObject(String name, Step fields) throws IOException {
    json.writeFieldName(name);
    compactElement(fields);
  }

  /** An element of a list on one line with all that it holds, lists too. */
  void compactElement(Step fields) throws IOException {
    lineElement(
        () -> {
          // Not earlier: the element itself has a line of its own in its list.
          printer.oneLineArrays();
          fields.run();
          printer.manyLineArrays();
        });
  }

  /** The program that writes. */
  void generator() throws IOException {
    object(
        "generator",
        () -> {
          text("name", Generator.NAME);
          text("version", Generator.VERSION);
        });
  }

  void source(String name, Source source) throws IOException {
    object(
        name,
        () -> {
          text("name", source.name());
          text("mediaType", source.mediaType());
          number("size", source.size());
          text("sha256", source.sha256());
          text("reader", source.reader());
          text("charset", source.charset());
          if (LAID_OUT.contains(source.mediaType())) {
            lineObject("boxes", this::pointsFromTopLeft);
          }
          if (!source.aids().isEmpty()) {
            list("aids", source.aids(), this::aid);
          }
        });
  }

  /** How the boxes of spans are measured, see {@link PageBox}. */
  private void pointsFromTopLeft() throws IOException {
    text("unit", "pt");
    text("origin", "top-left");
    text("order", "page x y width height");
  }

  private void aid(Aid aid) throws IOException {
    lineElement(
        () -> {
          text("name", aid.name());
          text("sha256", aid.sha256());
        });
  }

  /** A field that is null where it has no value. */
  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** The field {@code span}. */
  void span(Span span) throws IOException {
    json.writeFieldName("span");
    spanElement(span);
  }

  /**
   * A span as an element of a list. It is written as it stands, because a guide has ten thousands
   * of them, and piece by piece they took a quarter of the time.
   */
  void spanElement(Span span) throws IOException {
    place.setLength(0);
    place.append("{ \"start\": ").append(span.start());
    place.append(", \"end\": ").append(span.end());
    place.append(", \"line\": ").append(span.line());
    if (span.page().isPresent()) {
      place.append(", \"page\": ").append(span.page().getAsInt());
    }
    if (!span.boxes().isEmpty()) {
      char sign = '[';
      // Without blanks: a long guide has twenty thousand boxes.
      place.append(",\"boxes\":");
      for (PageBox box : span.boxes()) {
        place.append(sign).append('[').append(box.page());
        place.append(',').append(box.x()).append(',').append(box.y());
        place.append(',').append(box.width()).append(',').append(box.height()).append(']');
        sign = ',';
      }
      place.append(']');
    }
    json.writeRawValue(place.append(" }").toString());
  }

  <T> void list(String name, List<T> values, Each<? super T> each) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      each.accept(value);
    }
    json.writeEndArray();
  }

  /** A list that is left out where it is empty. */
  <T> void listIfAny(String name, List<T> values, Each<? super T> each) throws IOException {
    if (!values.isEmpty()) {
      list(name, values, each);
    }
  }

  /** A list of words on one line. */
  void texts(String name, List<String> values) throws IOException {
    printer.oneLineArrays();
    lineTexts(name, values);
    printer.manyLineArrays();
  }

  /** A list of words in an object that stands on one line. */
  void lineTexts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
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
