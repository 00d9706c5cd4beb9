package zhinan.export.json;

import java.util.Arrays;

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
    return Arrays.stream(values())
        .filter(type -> type.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of fee: " + name));
  }
}
