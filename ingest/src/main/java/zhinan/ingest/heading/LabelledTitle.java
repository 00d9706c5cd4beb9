package zhinan.ingest.heading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import zhinan.model.SectionKind;

/**
 * A line of the training data: a title and the kinds that a reader gave it.
 *
 * <p>Example: {@code LOCATION,CONTACT<TAB>办理地点及咨询电话}; {@code NONE<TAB>户口簿} is no heading and has no
 * kinds. Immutable, may be shared.
 *
 * @param kinds in the order of the enum; empty for a line that is no heading
 * @param title as printed
 */
record LabelledTitle(List<SectionKind> kinds, String title) {
  private static final String NONE = "NONE";

  LabelledTitle {
    kinds = List.copyOf(kinds);
  }

  /** All entries of the file, in its order. */
  static List<LabelledTitle> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(LabelledTitle::parse)
        .toList();
  }

  private static LabelledTitle parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new IllegalArgumentException("expected KINDS<TAB>heading, found " + line);
    }
    return new LabelledTitle(kinds(columns[0]), columns[1]);
  }

  /** The kinds of a label such as {@code LOCATION,CONTACT}; none for {@code NONE}. */
  static List<SectionKind> kinds(String label) {
    return label.equals(NONE)
        ? List.of()
        : Stream.of(label.split(",")).map(SectionKind::valueOf).toList();
  }

  /** The label of kinds, the inverse of {@link #kinds(String)}. */
  static String label(List<SectionKind> kinds) {
    return kinds.isEmpty()
        ? NONE
        : String.join(",", kinds.stream().map(SectionKind::name).toList());
  }

  /**
   * The labels under which the title is learned. One that joins several words ({@code 办理地点及咨询电话})
   * is learned once for each kind, so that pairs never seen before are understood; one that means
   * several things in one word ({@code 办公指引}) has a label of its own.
   */
  List<String> labels() {
    boolean apart = kinds.size() > 1 && TitleClauses.of(title).joined();
    return apart ? kinds.stream().map(SectionKind::name).toList() : List.of(label(kinds));
  }
}
