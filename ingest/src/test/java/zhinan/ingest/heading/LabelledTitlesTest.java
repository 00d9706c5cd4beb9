package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhinan.model.SectionKind;

class LabelledTitlesTest {
  static final Path FILE = Path.of("src/main/training/heading-kinds.tsv");

  /**
   * By the first kind, then the second …; a shorter list before a longer one; lines that are no
   * headings last.
   */
  private static final Comparator<List<SectionKind>> ORDER =
      (a, b) -> {
        int common = Math.min(a.size(), b.size());
        return IntStream.range(0, common)
            .map(i -> a.get(i).compareTo(b.get(i)))
            .filter(difference -> difference != 0)
            .findFirst()
            .orElse(common == 0 ? b.size() - a.size() : a.size() - b.size());
      };

  @Test
  void areSortedByKinds() throws IOException {
    List<List<SectionKind>> kinds =
        LabelledTitle.read(FILE).stream().map(LabelledTitle::kinds).toList();
    assertEquals(kinds.stream().sorted(ORDER).toList(), kinds);
  }

  @Test
  void nameTheirKindsOnceAndInTheOrderOfTheEnum() throws IOException {
    for (LabelledTitle title : LabelledTitle.read(FILE)) {
      assertEquals(
          title.kinds().stream().distinct().sorted().toList(), title.kinds(), title.title());
    }
  }

  @Test
  void standOnlyOnceWhateverTheirPunctuation() throws IOException {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (LabelledTitle title : LabelledTitle.read(FILE)) {
      String other = seen.put(TitleClauses.of(title.title()).whole(), title.title());
      if (other != null) {
        twice.add(other + " = " + title.title());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void areComposedCharactersWithoutBlanks() throws IOException {
    for (LabelledTitle title : LabelledTitle.read(FILE)) {
      assertEquals(Normalizer.normalize(title.title(), Normalizer.Form.NFC).strip(), title.title());
      assertTrue(!title.title().isEmpty());
    }
  }

  @Test
  void coverEveryKindAndLinesThatAreNoHeadings() throws IOException {
    List<LabelledTitle> titles = LabelledTitle.read(FILE);
    for (SectionKind kind : SectionKind.values()) {
      assertTrue(
          titles.stream().filter(title -> title.kinds().contains(kind)).count() >= 40, kind.name());
    }
    assertTrue(titles.stream().filter(title -> title.kinds().isEmpty()).count() >= 500);
  }

  @Test
  void writeTheirKindsTheWayTheyAreRead() throws IOException {
    for (LabelledTitle title : LabelledTitle.read(FILE)) {
      assertEquals(title.kinds(), LabelledTitle.kinds(LabelledTitle.label(title.kinds())));
    }
  }
}
