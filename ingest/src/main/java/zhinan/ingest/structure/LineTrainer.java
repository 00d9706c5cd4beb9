package zhinan.ingest.structure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.heading.HeadingMarkers;

/** Trains the line model. */
public final class LineTrainer {
  private LineTrainer() {}

  /**
   * Trains.
   *
   * @param reader gives the segmented document of a text
   */
  public static void train(Path examples, Path target, HeadingMarkers markers, Function<String, RawDocument> reader)
      throws IOException {
    GroupNames names = GroupNames.load();
    List<LineModel.Example> all = new ArrayList<>();
    int guide = 0;
    for (String text : Files.readString(examples, StandardCharsets.UTF_8).split("(?m)^=== .*\n")) {
      if (!text.isBlank()) {
        all.addAll(examples(text, reader, markers.marker(), names, guide++));
      }
    }
    LineModel model = LineModel.train(all);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      model.write(out);
    }
  }

  private static List<LineModel.Example> examples(
      String text, Function<String, RawDocument> reader, HeadingMarker marker, GroupNames names, int guide) {
    List<String> roles = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      roles.add(line.substring(0, tab));
      plain.append(line, tab + 1, line.length()).append('\n');
    }
    RawDocument document = reader.apply(plain.toString());
    SheetLines lines = SheetLines.of(MarkedLines.of(document), marker);
    LineFeatures features = new LineFeatures(lines, names);
    Map<Integer, Integer> used = new HashMap<>();
    List<LineModel.Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = document.blocks().get(lines.get(i).block()).start();
      int number = document.places().span(start, start + 1).line();
      int nth = used.merge(number, 1, Integer::sum) - 1;
      String letters = roles.get(number - 1);
      char letter = nth < letters.length() ? letters.charAt(nth) : '-';
      Role role =
          switch (letter) {
            case 'M' -> Role.MATTER;
            case 'S' -> Role.SECTION;
            case 'P' -> Role.PART;
            case 'G' -> Role.GROUP;
            default -> Role.TEXT;
          };
      if (letter == '?' || features.isText(i) || Outliner.told(lines.get(i)).isPresent()) {
        continue;
      }
      List<String> f = new ArrayList<>(features.of(i));
      if ((i + guide) % 3 != 0) {
        f.addAll(features.words(i));
      }
      examples.add(new LineModel.Example(role, f));
    }
    return examples;
  }
}
