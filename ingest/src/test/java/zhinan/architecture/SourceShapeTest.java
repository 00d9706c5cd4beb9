package zhinan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Habits of the main sources of all three modules, as the house style wants them. */
final class SourceShapeTest {
  private static final List<SourceFile> ALL = SourceFile.all();
  private static final List<SourceFile> FILES =
      ALL.stream().filter(file -> !file.isPackageInfo()).toList();

  @Test
  void readsTheSourcesOfAllModules() {
    for (String module : List.of("model/", "export/", "ingest/")) {
      assertTrue(FILES.stream().anyMatch(file -> file.name().startsWith(module)), module);
    }
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

  @Test
  void noClassNameStandsTwice() {
    Map<String, List<String>> homes = new TreeMap<>();
    for (SourceFile file : FILES) {
      homes.computeIfAbsent(file.typeName(), name -> new ArrayList<>()).add(file.packageName());
    }
    homes.values().removeIf(packages -> packages.size() == 1);
    assertEquals(Map.of(), homes, "names that say nothing alone, and the packages they stand in");
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
  void numeralsAreAnAlphabetAndShortMarksAreCode() {
    SourceFile file =
        SourceFile.parse(
            "A.java",
            "package zhinan.text; class A { String a = \"〇一二三四五六七八九十百千\", c = \"[年月日元万号寸平米公斤]+\", b = \"事项\"; }");
    for (SourceRule rule : SourceRule.ALL) {
      assertEquals(0, rule.faults().apply(file).count(), rule.id());
    }
  }

  static List<SourceRule> rules() {
    return SourceRule.ALL;
  }
}
