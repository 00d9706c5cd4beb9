package zhinan.ingest.normalize.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.text.TableLines;

final class HoursWordsTest {
  private final HoursWords words = HoursWords.load();

  static List<String> rows() {
    return TableLines.of(HoursWords.class, "hours-words.tsv");
  }

  private static String word(String row) {
    return row.split("\t")[1];
  }

  @Test
  void rowsAreSorted() {
    assertEquals(rows().stream().sorted().toList(), rows());
  }

  @Test
  void wordsStandOnce() {
    List<String> all = rows().stream().map(HoursWordsTest::word).toList();
    assertEquals(all.stream().distinct().toList(), all);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void wordIsMatchedWholeInItsRole(String row) {
    String word = word(row);
    HoursToken token = words.match(word + "甲", 0).orElseThrow();
    String source = row.substring(row.lastIndexOf('\t'));
    assertEquals(row, token.role() + "\t" + word.substring(0, token.to()) + source);
    assertTrue(word.chars().noneMatch(c -> c <= ' '), row);
  }

  @Test
  void everyRoleOfWordsHasSome() {
    Set<HoursRole> named =
        rows().stream()
            .map(row -> HoursRole.valueOf(row.substring(0, row.indexOf('\t'))))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(HoursRole.class)));
    Set<HoursRole> expected =
        Arrays.stream(HoursRole.values())
            .filter(role -> role.compareTo(HoursRole.WORKDAY) <= 0)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(HoursRole.class)));
    expected.addAll(EnumSet.of(HoursRole.AND, HoursRole.RANGE));
    assertEquals(expected, named);
  }

  @Test
  void blankInsideAWordIsNoMatter() {
    assertEquals(HoursRole.HOLIDAY, words.match("法定 节假\n日除外", 0).orElseThrow().role());
  }
}
