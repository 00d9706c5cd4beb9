package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhinan.export.diff.Burden;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Field;
import zhinan.export.diff.Substance;
import zhinan.export.value.ValueField;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Merge.Likeness;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Verdict;

class PageWordsTest {
  private static final List<String> LINES =
      PageResource.text(PageWords.RESOURCE).lines().filter(line -> !line.startsWith("#")).toList();

  @Test
  void linesAreSortedAndKeysStandOnce() {
    List<String> keys = LINES.stream().map(line -> line.split("\t")[0]).toList();
    assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
  }

  @Test
  void everyTextStandsInBothLanguages() {
    assertEquals(
        List.of(), LINES.stream().filter(line -> !line.matches("[^\t]+\t[^\t]+\t[^\t]+")).toList());
  }

  @Test
  void everyConstantHasAName() {
    PageWords words = PageWords.load();
    Stream.of(SectionKind.values()).forEach(each -> words.of("kind", each));
    Stream.of(NodeType.values()).forEach(each -> words.of("node", each));
    Stream.of(Severity.values()).forEach(each -> words.of("severity", each));
    Stream.of(Verdict.values()).forEach(each -> words.of("verdict", each));
    Stream.of(Disposition.values()).forEach(each -> words.of("way", each));
    Stream.of(Likeness.values()).forEach(each -> words.of("likeness", each));
    Stream.of(ChangeType.values()).forEach(each -> words.of("type", each));
    Stream.of(Substance.values()).forEach(each -> words.of("substance", each));
    Stream.of(Burden.values()).forEach(each -> words.of("burden", each));
    Stream.of(Field.values())
        .filter(each -> each != Field.NONE)
        .forEach(each -> words.of("property", each));
    ValueField.all().forEach(each -> words.get("field." + each.name()));
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = used();
    assertEquals(
        List.of(),
        LINES.stream()
            .map(line -> line.split("\t")[0])
            .filter(key -> !key.matches("(notice|reason)\\..*|.*\\.[A-Z_]+"))
            .filter(key -> !used.contains(key))
            .toList());
  }

  @Test
  void aCodeOfOthersWithoutATextIsItself() {
    assertEquals(new PageWord("new-code", "new-code"), PageWords.load().of("notice", "new-code"));
  }

  @Test
  void aTextThatIsMissingIsToldByItsKey() {
    assertThrows(IllegalArgumentException.class, () -> PageWords.load().get("nothing"));
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    Path main = Path.of("src/main");
    try (Stream<Path> files = Files.walk(main)) {
      files
          .filter(file -> file.toString().matches(".*/(jte/.*|report/[^/]*)\\.(jte|java)"))
          .forEach(file -> used.addAll(literals(file)));
    }
    return used;
  }

  private static List<String> literals(Path file) {
    try {
      return Pattern.compile("\"([a-zA-Z.-]+)\"")
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
