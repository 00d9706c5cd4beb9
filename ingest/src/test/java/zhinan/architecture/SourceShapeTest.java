package zhinan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes and habits of the main sources of all three modules; the numbers are those of the house
 * style.
 */
final class SourceShapeTest {
  private static final List<SourceFile> ALL = SourceFile.all();
  private static final List<SourceFile> FILES =
      ALL.stream().filter(file -> !file.isPackageInfo()).toList();
  private static final List<SourceFile.Method> METHODS =
      FILES.stream().flatMap(file -> file.methods().stream()).toList();

  private static final int SMALL_FILE = 60;
  private static final int LARGE_FILE = 200;
  private static final int LARGEST_FILE = 400;
  private static final int LONG_METHOD = 18;
  private static final int LONGEST_METHOD = 40;

  @Test
  void readsTheSourcesOfAllModules() {
    for (String module : List.of("model/", "export/", "ingest/")) {
      assertTrue(FILES.stream().anyMatch(file -> file.name().startsWith(module)), module);
    }
  }

  @Test
  void halfOfTheFilesAreSmall() {
    assertShare(0.5, SMALL_FILE - 1, ALL, SourceFile::lines);
  }

  @Test
  void nineInTenFilesAreNotLarge() {
    assertShare(0.9, LARGE_FILE - 1, ALL, SourceFile::lines);
  }

  @Test
  void noFileIsTooLarge() {
    assertShare(1, LARGEST_FILE, ALL, SourceFile::lines);
  }

  @Test
  void nineInTenMethodsAreShort() {
    assertShare(0.9, LONG_METHOD, METHODS, SourceFile.Method::lines);
  }

  @Test
  void noMethodIsTooLong() {
    assertShare(1, LONGEST_METHOD, METHODS, SourceFile.Method::lines);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Map<String, Boolean> said = new TreeMap<>();
    for (SourceFile file : ALL) {
      said.merge(file.folder(), file.isPackageInfo() && file.hasJavadoc(), Boolean::logicalOr);
    }
    said.values().removeIf(Boolean::booleanValue);
    assertEquals(Map.of(), said, "packages without a package-info that says what comes in and out");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everySourceKeeps(SourceRule rule) {
    assertEquals(
        List.of(),
        FILES.stream().flatMap(file -> rule.faults().apply(file).map(file::at)).toList(),
        rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleFailsOnItsExample(SourceRule rule) {
    assertEquals(
        1, rule.faults().apply(SourceFile.parse("A.java", rule.example())).count(), rule.example());
  }

  @Test
  void measuresMethodsFromNameToClosingBrace() {
    SourceFile file =
        SourceFile.parse(
            "A.java",
            """
            /** Javadoc. */
            record A(int a) {
              A {
                check(a);
              }

              /** Not counted. */
              @Override
              public String toString() {
                return "a";
              }

              abstract void none();
            }
            """);
    assertEquals(14, file.lines());
    assertEquals(
        List.of(
            new SourceFile.Method("A.java:9 toString", 3), new SourceFile.Method("A.java:3 A", 3)),
        file.methods());
  }

  @Test
  void numeralsAreAnAlphabetAndShortMarksAreCode() {
    SourceFile file =
        SourceFile.parse(
            "A.java",
            "class A { String a = \"〇一二三四五六七八九十百千\", c = \"[年月日元万号寸平米公斤]+\", b = \"事项\"; }");
    for (SourceRule rule : SourceRule.ALL) {
      assertEquals(0, rule.faults().apply(file).count(), rule.id());
    }
  }

  static List<SourceRule> rules() {
    return SourceRule.ALL;
  }

  private static <T> void assertShare(
      double share, int most, List<T> things, ToIntFunction<T> size) {
    List<T> over =
        things.stream()
            .filter(thing -> size.applyAsInt(thing) > most)
            .sorted(Comparator.comparingInt(size).reversed())
            .toList();
    double kept = 1 - (double) over.size() / things.size();
    assertTrue(
        kept >= share,
        () ->
            "%.3f of %d have at most %d lines, wanted %.2f; over: %s"
                .formatted(kept, things.size(), most, share, over));
  }
}
