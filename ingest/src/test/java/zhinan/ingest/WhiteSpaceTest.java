package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhinan.model.Guide;
import zhinan.model.Node;

/** White space that decides nothing: the same outline whatever an editor or a dump puts there. */
final class WhiteSpaceTest {
  private static final Ingest INGEST = new Ingest();

  /** Texts without tables led by tabs, whose indents are all that tells their cells. */
  private static final List<String> GUIDES =
      List.of("A1.txt", "A2.txt", "A3.txt", "A7.txt", "../gaoxin.txt");

  private static final String BLANKS = "^[ \\t\\u3000]+";

  /** What is done to each line of a text. */
  private enum Edit {
    NO_INDENT(line -> line.replaceAll(BLANKS, "")),
    TWO_EMS(line -> indented("\u3000\u3000", line)),
    FOUR_BLANKS(line -> indented("    ", line)),
    NO_BREAK_BLANKS(line -> indented("\u00a0\u00a0", line)),
    TAB(line -> indented("\t", line)),
    BLANKS_BEHIND(line -> line + "  "),
    EM_BEHIND(line -> line + "\u3000"),
    CARRIAGE_RETURNS(line -> line + "\r"),
    BLANK_LINES_OF_BLANKS(line -> line.isBlank() ? " \u3000" : line),
    DOUBLE_SPACED(line -> line + "\n"),
    WIDE_GAPS(line -> line.isBlank() ? "\n\n" : line),
    BYTE_ORDER_MARK(line -> line);

    private final UnaryOperator<String> of;

    Edit(UnaryOperator<String> of) {
      this.of = of;
    }

    private static String indented(String indent, String line) {
      return line.isBlank() ? line : indent + line.replaceAll(BLANKS, "");
    }

    String edited(String text) {
      String edited = text.lines().map(of).collect(Collectors.joining("\n"));
      return this == BYTE_ORDER_MARK ? "\ufeff" + edited : edited;
    }
  }

  @ParameterizedTest
  @EnumSource(Edit.class)
  void samplesKeepTheirOutline(Edit edit) throws Exception {
    String samples = System.getProperty("zhinan.samples", "");
    assumeTrue(!samples.isEmpty(), "no samples: set -Dzhinan.samples");
    for (String name : List.of("ningbo-2024.txt", "ningbo-2025.txt", "zunyi.txt", "jiujiang.txt")) {
      keeps(edit, Path.of(samples, "guides", name));
    }
  }

  @ParameterizedTest
  @EnumSource(Edit.class)
  void guidesKeepTheirOutline(Edit edit) throws Exception {
    String corpus = System.getProperty("zhinan.corpus", "");
    assumeTrue(!corpus.isEmpty(), "no corpus: set -Dzhinan.corpus");
    for (String name : GUIDES) {
      keeps(edit, Path.of(corpus, "guides/other", name).normalize());
    }
  }

  private static void keeps(Edit edit, Path file) throws Exception {
    String text = INGEST.convert("a.txt", Files.readAllBytes(file)).text();
    List<String> outline = outline(text);
    assertFalse(outline.isEmpty(), file.toString());
    assertEquals(outline, outline(edit.edited(text)), file.getFileName() + " " + edit);
  }

  private static List<String> outline(String text) throws Exception {
    Guide guide = INGEST.convert("a.txt", text.getBytes(StandardCharsets.UTF_8)).guide();
    return guide.nodes().map(WhiteSpaceTest::row).toList();
  }

  /** The words of a heading without the blanks that were edited. */
  private static String row(Node node) {
    return node.type() + " " + node.heading().number() + " " + node.heading().title();
  }

  @Test
  void aTableLedByTabsStaysOne() throws Exception {
    String text = "事项1：换证\n1.办理地点\n\t单位\n\t电话\n\n\t东区窗口\n\t83600001\n\n\t西区窗口\n\t83600002\n";
    assertEquals(
        List.of("东区窗口", "西区窗口"),
        INGEST
            .convert("a.txt", text.getBytes(StandardCharsets.UTF_8))
            .guide()
            .values()
            .directories()
            .stream()
            .flatMap(directory -> directory.contacts().stream())
            .map(contact -> contact.name())
            .toList());
  }
}
