package zhinan.ingest.normalize.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run-on line whose every character is tagged: an entry of the training data.
 *
 * <p>Example: {@code [N 城东办事处][A 城东区学府路62号2楼] [P 82745302]}; what stands outside the brackets is
 * tagged {@link RunOnTag#O}. Immutable, may be shared.
 *
 * @param words the line
 * @param tags one for each character
 */
record TaggedRow(String words, List<RunOnTag> tags) {
  private static final char OPEN = '[';
  private static final char CLOSE = ']';

  TaggedRow {
    tags = List.copyOf(tags);
    if (tags.size() != words.length()) {
      throw new IllegalArgumentException(tags.size() + " tags for " + words);
    }
  }

  /** All entries of the file, in its order. */
  static List<TaggedRow> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(TaggedRow::parse)
        .toList();
  }

  /** Reads a line with brackets. */
  static TaggedRow parse(String line) {
    StringBuilder words = new StringBuilder();
    List<RunOnTag> tags = new ArrayList<>();
    RunOnTag open = RunOnTag.O;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == OPEN) {
        open = RunOnTag.valueOf(line.substring(i + 1, i + 2));
        i += 2;
      } else if (c == CLOSE) {
        open = RunOnTag.O;
      } else {
        words.append(c);
        tags.add(open);
      }
    }
    return new TaggedRow(words.toString(), tags);
  }

  /** The stretches of one tag, each from its first character to behind its last. */
  List<Segment> segments() {
    return Segment.of(tags);
  }

  /** A stretch of characters with one tag. */
  record Segment(RunOnTag tag, int from, int to) {
    static List<Segment> of(List<RunOnTag> tags) {
      List<Segment> segments = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= tags.size(); i++) {
        if (i == tags.size() || tags.get(i) != tags.get(from)) {
          segments.add(new Segment(tags.get(from), from, i));
          from = i;
        }
      }
      return segments.stream().filter(segment -> segment.tag() != RunOnTag.O).toList();
    }
  }
}
