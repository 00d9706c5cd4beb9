package zhinan.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.export.diff.Wording.Sort;

final class WordingTest {
  @Test
  void theTableIsSortedAndHasEachWordOnce() throws Exception {
    try (InputStream in = Wording.class.getResourceAsStream("wording.tsv")) {
      List<String> words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t")[0])
              .toList();
      assertEquals(words.stream().sorted().distinct().toList(), words);
    }
  }

  @Test
  void theLongestWordIsFound() {
    assertEquals(List.of("不"), Wording.all().of(Sort.NEGATION, "不得代办不动产"));
    assertEquals(List.of("可以"), Wording.all().of(Sort.DUTY, "许可的可以办理"));
    assertTrue(Wording.all().isAll(Sort.CONNECTIVE, "以及的"));
  }
}
