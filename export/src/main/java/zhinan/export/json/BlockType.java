package zhinan.export.json;

import java.util.Arrays;

/** The values of a block's field {@code type}. */
enum BlockType {
  PARAGRAPH("paragraph"),
  LIST("list"),
  TABLE("table"),
  FIGURE("figure");

  final String name;

  BlockType(String name) {
    this.name = name;
  }

  static BlockType of(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of block: " + name));
  }
}
