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
import zhinan.ingest.heading.HeadingMarkers;

/**
 * Trains the model of what lines are to the outline, from guides whose lines are marked.
 *
 * <p>A guide starts with a line {@code === NAME}; each of its lines is a role, a tab and the line:
 * {@code M} a matter, {@code S} a section, {@code P} a part, {@code G} the name of a group, {@code
 * -} text, {@code ?} either; several letters where headings run on in one line. The words of a
 * third of the lines are kept from the model, so that it learns to do without. The same data give
 * the same bytes. Stateless.
 */
public final class LineTrainer {
  /** One line in so many is learned without its words. */
  private static final int WORDLESS = 3;

  private LineTrainer() {}

  /**
   * Trains on all guides.
   *
   * @param guides the marked guides
   * @param target the file to write the model to
   * @param markers the vocabulary that the lines are marked with
   * @param reader gives the segmented document of a text
   */
  public static void train(
      Path guides, Path target, HeadingMarkers markers, Function<String, RawDocument> reader)
      throws IOException {
    List<LineModel.Example> all = new ArrayList<>();
    examples(guides, markers, reader).forEach(all::addAll);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      LineModel.train(all).write(out);
    }
  }

  /** The lines of each guide. */
  static List<List<LineModel.Example>> examples(
      Path guides, HeadingMarkers markers, Function<String, RawDocument> reader)
      throws IOException {
    GroupNames names = GroupNames.load();
    List<List<LineModel.Example>> examples = new ArrayList<>();
    for (String text : Files.readString(guides, StandardCharsets.UTF_8).split("(?m)^=== .*\n")) {
      if (!text.isBlank() && !text.startsWith("#")) {
        examples.add(new MarkedGuide(text).examples(reader, markers, names, examples.size()));
      }
    }
    return examples;
  }

  /** The text of one guide and the letters in front of its lines. */
  private static final class MarkedGuide {
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    MarkedGuide(String marked) {
      for (String line : marked.split("\n")) {
        int tab = line.indexOf('\t');
        if (tab < 1) {
          throw new IllegalArgumentException("expected ROLE<TAB>line, found " + line);
        }
        letters.add(line.substring(0, tab));
        text.append(line, tab + 1, line.length()).append('\n');
      }
    }

    List<LineModel.Example> examples(
        Function<String, RawDocument> reader,
        HeadingMarkers markers,
        GroupNames names,
        int number) {
      RawDocument document = reader.apply(text.toString());
      SheetLines lines = SheetLines.of(MarkedLines.of(document), markers.marker());
      LineFeatures features = new LineFeatures(lines, names);
      Map<Integer, Integer> blocks = new HashMap<>();
      List<LineModel.Example> examples = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        int start = document.blocks().get(lines.get(i).block()).start();
        int line = document.places().span(start, start + 1).line();
        char letter = letter(line, blocks.merge(line, 1, Integer::sum));
        boolean told = LineOdds.told(lines.get(i).origin()).isPresent();
        if (letter != '?' && !told && !features.isText(i)) {
          boolean wordless = (i + number) % WORDLESS == 0;
          examples.add(
              new LineModel.Example(role(letter), wordless ? features.of(i) : features.all(i)));
        }
      }
      return examples;
    }

    /**
     * What was marked for the n-th block, from 1, of a line; nothing is known of those that are cut
     * off beyond its marks.
     */
    private char letter(int line, int block) {
      String marks = letters.get(line - 1);
      return block <= marks.length() ? marks.charAt(block - 1) : block == 1 ? '-' : '?';
    }

    private static Role role(char letter) {
      return switch (letter) {
        case 'M' -> Role.MATTER;
        case 'S' -> Role.SECTION;
        case 'P' -> Role.PART;
        case 'G' -> Role.GROUP;
        case '-' -> Role.TEXT;
        default -> throw new IllegalArgumentException("no role: " + letter);
      };
    }
  }
}
