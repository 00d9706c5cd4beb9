package zhinan.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * An object of guide.json whose fields are read with a check of their types. A field that is
 * missing or of another type is refused with its path: {@code $.matters[3].title: expected STRING,
 * found MISSING}.
 */
record JsonFields(JsonNode object, String path) {
  static JsonFields root(JsonNode document) {
    return checked(document, "$");
  }

  String text(String name) {
    return field(name, JsonNodeType.STRING).textValue();
  }

  Optional<String> optionalText(String name) {
    return object.has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** The words of a field that is left out where there are none. */
  String wordsIfAny(String name) {
    return object.has(name) ? text(name) : "";
  }

  /** What the reader makes of this object, if it has the field at all. */
  <T> Optional<T> ifAny(String name, Function<JsonFields, T> reader) {
    return object.has(name) ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  /** Whether the field is there. */
  boolean has(String name) {
    return object.has(name);
  }

  BigDecimal decimal(String name) {
    return field(name, JsonNodeType.NUMBER).decimalValue();
  }

  long whole(String name) {
    JsonNode value = field(name, JsonNodeType.NUMBER);
    if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
      throw new IllegalArgumentException(path + "." + name + ": " + value + " is no whole number");
    }
    return value.longValue();
  }

  int integer(String name) {
    return Math.toIntExact(whole(name));
  }

  OptionalInt optionalInteger(String name) {
    return object.has(name) ? OptionalInt.of(integer(name)) : OptionalInt.empty();
  }

  JsonFields object(String name) {
    return checked(object.path(name), path + "." + name);
  }

  <T> List<T> list(String name, Function<JsonFields, ? extends T> each) {
    JsonNode array = field(name, JsonNodeType.ARRAY);
    List<T> values = new ArrayList<>(array.size());
    for (JsonNode element : array) {
      values.add(each.apply(checked(element, path + "." + name + "[" + values.size() + "]")));
    }
    return values;
  }

  /** A list that is left out where it is empty. */
  <T> List<T> listIfAny(String name, Function<JsonFields, ? extends T> each) {
    return object.has(name) ? list(name, each) : List.of();
  }

  /** A list of rows of whole numbers, each so long, that is left out where it is empty. */
  <T> List<T> rowsIfAny(String name, int length, Function<int[], ? extends T> each) {
    if (!object.has(name)) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    for (JsonNode element : field(name, JsonNodeType.ARRAY)) {
      String at = path + "." + name + "[" + values.size() + "]";
      JsonNode row = ofType(element, JsonNodeType.ARRAY, at);
      if (row.size() != length) {
        throw new IllegalArgumentException(
            at + " has " + row.size() + " numbers instead of " + length);
      }
      int[] numbers = new int[length];
      for (int i = 0; i < length; i++) {
        numbers[i] = ofType(row.get(i), JsonNodeType.NUMBER, at + "[" + i + "]").intValue();
      }
      values.add(each.apply(numbers));
    }
    return values;
  }

  List<String> texts(String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode element : field(name, JsonNodeType.ARRAY)) {
      String at = path + "." + name + "[" + values.size() + "]";
      values.add(ofType(element, JsonNodeType.STRING, at).textValue());
    }
    return values;
  }

  <E extends Enum<E>> E name(String name, Class<E> type) {
    return Enum.valueOf(type, text(name));
  }

  <E extends Enum<E>> List<E> names(String name, Class<E> type) {
    List<E> values = new ArrayList<>();
    for (String value : texts(name)) {
      values.add(Enum.valueOf(type, value));
    }
    return values;
  }

  private JsonNode field(String name, JsonNodeType type) {
    return ofType(object.path(name), type, path + "." + name);
  }

  private static JsonFields checked(JsonNode node, String path) {
    return new JsonFields(ofType(node, JsonNodeType.OBJECT, path), path);
  }

  private static JsonNode ofType(JsonNode node, JsonNodeType type, String path) {
    if (node.getNodeType() != type) {
      throw new IllegalArgumentException(
          path + ": expected " + type + ", found " + node.getNodeType());
    }
    return node;
  }
}
