package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.text.Signs;

/**
 * One member of a family that deviates breaks nothing: each heading in turn is worded otherwise,
 * lengthened, loses its number or its colon or has another sign behind its number. All other nodes
 * stay, and the edited one is still found.
 *
 * <p>What breaks nevertheless is named with its reason in {@code one-deviating.tsv}; what is mended
 * must leave the list.
 */
final class OneDeviatingMemberTest {
  private static final String KNOWN = "/zhinan/ingest/structure/one-deviating.tsv";

  /** A text with fewer edits tells nothing. */
  private static final int FEWEST = 5;

  /** So many members of a family are edited in the large guides. */
  private static final int SAMPLED = 6;

  /** Two known headings of each kind; the one that does not stand there is put there. */
  private static final Map<SectionKind, List<String>> SYNONYMS =
      Map.of(
          SectionKind.CONDITIONS, List.of("受理条件", "申办条件"),
          SectionKind.MATERIALS, List.of("申请材料", "所需材料"),
          SectionKind.PROCEDURE, List.of("办理流程", "办理程序"),
          SectionKind.TIME_LIMIT, List.of("办理时限", "办结时限"),
          SectionKind.FEE, List.of("收费标准", "收费情况"),
          SectionKind.LOCATION, List.of("办理地点", "办理地址"),
          SectionKind.CONTACT, List.of("咨询电话", "联系电话"),
          SectionKind.LEGAL_BASIS, List.of("政策依据", "法律依据"),
          SectionKind.NOTES, List.of("备注", "注意事项"));

  private enum Edit {
    SYNONYM,
    LONGER,
    NO_NUMBER,
    NO_COLON,
    OTHER_SIGN
  }

  /** A text that was edited at one node. */
  private record Edited(String text, String title) {}

  /** A node as it is compared. */
  private record Row(NodeType type, String title, List<SectionKind> kinds) {
    static Row of(Node node) {
      List<SectionKind> kinds = node instanceof Section section ? section.kinds() : List.of();
      return new Row(node.type(), node.heading().title(), kinds);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ningbo-2024.txt", "zunyi.txt", "jiujiang.txt", "yulin.txt"})
  void aSampleKeepsAllOthers(String name) throws Exception {
    String samples = System.getProperty("zhinan.samples", "");
    assumeTrue(!samples.isEmpty(), "no samples: set -Dzhinan.samples");
    check(name, Path.of(samples, "guides", name), Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1.txt", "A2.txt", "A3.txt", "A7.txt"})
  void aGuideKeepsAllOthers(String name) throws Exception {
    String corpus = System.getProperty("zhinan.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus: set -Dzhinan.corpus");
    check(name, Path.of(corpus, "guides/other", name), SAMPLED);
  }

  private static void check(String name, Path file, int most) throws Exception {
    Conversion whole = StructuredGuide.of(name, Files.readAllBytes(file));
    List<Node> nodes = whole.guide().nodes().toList();
    List<Row> rows = nodes.stream().map(Row::of).toList();
    Map<String, Integer> seen = new TreeMap<>();
    int done = 0;
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (Edit edit : Edit.values()) {
        Optional<Edited> edited = edited(edit, nodes.get(i), whole.text());
        String family = edit + " " + nodes.get(i).type();
        if (edited.isPresent() && seen.merge(family, 1, Integer::sum) <= most) {
          done++;
          if (breaks(edited.get(), rows, i)) {
            broken.add(edit + " " + rows.get(i).type() + " " + rows.get(i).title());
          }
        }
      }
    }
    assertTrue(done > FEWEST, name + ": " + done + " edits");
    assertEquals(String.join("\n", known(name)), String.join("\n", broken), name);
  }

  /** The edits of a text that break something, in order. */
  private static List<String> known(String name) throws IOException {
    try (InputStream list = OneDeviatingMemberTest.class.getResourceAsStream(KNOWN)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + "\t"))
          .map(line -> line.substring(name.length() + 1))
          .toList();
    }
  }

  private static boolean breaks(Edited edited, List<Row> rows, int at)
      throws UnreadableDocumentException {
    byte[] bytes = edited.text().getBytes(StandardCharsets.UTF_8);
    List<Row> more =
        new ArrayList<>(StructuredGuide.of("a.txt", bytes).guide().nodes().map(Row::of).toList());
    for (int i = 0; i < rows.size(); i++) {
      if (i != at && !more.remove(rows.get(i))) {
        return true;
      }
    }
    return more.size() != 1
        || more.get(0).type() != rows.get(at).type()
        || !more.get(0).title().startsWith(edited.title());
  }

  private static Optional<Edited> edited(Edit edit, Node node, String text) {
    String title = node.heading().title();
    int start = node.heading().span().start();
    int from = text.indexOf(title, start);
    int to = from + title.length();
    boolean printed = !title.isEmpty() && from >= 0 && to <= node.heading().span().end();
    if (!printed) {
      return Optional.empty();
    }
    String label = node.heading().label();
    boolean labelled = !label.isEmpty() && text.startsWith(label, start);
    boolean section = node.type() == NodeType.SECTION;
    return switch (edit) {
      case SYNONYM ->
          synonym(node)
              .map(word -> new Edited(text.substring(0, from) + word + text.substring(to), word));
      case LONGER ->
          Optional.of(new Edited(text.substring(0, to) + "及相关事务" + text.substring(to), title))
              .filter(found -> !section);
      case NO_NUMBER ->
          Optional.of(new Edited(text.substring(0, start) + text.substring(from), title))
              .filter(found -> labelled && from > start);
      case NO_COLON ->
          Optional.of(
                  new Edited(
                      text.substring(0, to) + text.substring(Math.min(text.length(), to + 1)),
                      title))
              .filter(found -> to < text.length() && Signs.isColon(text.charAt(to)));
      case OTHER_SIGN ->
          labelled
              ? sign(label)
                  .map(
                      other ->
                          new Edited(
                              text.substring(0, start)
                                  + other
                                  + text.substring(start + label.length()),
                              title))
              : Optional.empty();
    };
  }

  private static Optional<String> synonym(Node node) {
    return node instanceof Section section && section.kinds().size() == 1
        ? SYNONYMS.getOrDefault(section.kinds().get(0), List.of()).stream()
            .filter(word -> !word.equals(node.heading().title()))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> sign(String label) {
    String front = label.substring(0, label.length() - 1);
    return switch (label.charAt(label.length() - 1)) {
      case '、' -> Optional.of(front + "．");
      case '.', '．' -> Optional.of(front + "、");
      case ':', '：' -> Optional.of(front + "、");
      default -> Optional.empty();
    };
  }
}
