package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhinan.samples.SampleGuides;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.ItemLabel.Rule;

/** No rule of the label grammar stands there for nothing. */
final class LabelRulesTest {
  /**
   * Rules that no sample has a line for. A rule that fires now must leave the list; a new rule
   * brings a sample.
   */
  private static final Set<String> NOT_IN_SAMPLES =
      Set.of(
          "ARABIC (rule 23)",
          "ARABIC_PAREN (rule 24)",
          "BRACKET (rule 13)",
          "BRACKET_NUMBER (rule 11)",
          "CASE (rule 10)",
          "CHAPTER (rule 8)",
          "CHINESE_PAREN (rule 22)",
          "DECIMAL (rule 19)",
          "DECIMAL_3 (rule 17)",
          "LETTER (rule 29)",
          "MATTER_FIELD (rule 6)",
          "MATTER_WORD (rule 2)",
          "MATTER_WORD (rule 3)",
          "MATTER_WORD (rule 4)",
          "QUESTION (rule 5)",
          "ROMAN (rule 26)",
          "ROMAN (rule 28)",
          "SUBCHAPTER (rule 9)");

  @Test
  void everyRuleFiresOnTheSpec() {
    assertEquals(
        Set.of(),
        silent(
            Spec.rows(LabelRulesTest.class, "labels.spec").stream()
                .map(row -> Drawn.read(row.input()))
                .toList()));
  }

  @Test
  void everyRuleFiresOnASample() {
    List<String> lines =
        SampleGuides.read().stream()
            .flatMap(document -> document.text().lines())
            .map(String::strip)
            .toList();
    assertTrue(lines.size() > 500, () -> "only " + lines.size() + " lines");
    assertEquals(NOT_IN_SAMPLES, silent(lines));
  }

  /** The look that spares plain numbers the rules must hide no label. */
  @Test
  void noRuleFiresOnAPlainNumber() {
    int plain = 0;
    for (String line : lines()) {
      for (int at = 0; at < line.length(); at++) {
        String rest = line.substring(at, Math.min(line.length(), at + 48));
        if (ItemLabel.isPlainNumber(line, at)) {
          plain++;
          assertEquals(Optional.empty(), rule(rest), rest);
        }
      }
    }
    assertTrue(plain > 500, "only " + plain + " plain numbers");
  }

  /** Those of the spec, of all samples, and numbers in front of every known sign and letter. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    Spec.rows(LabelRulesTest.class, "labels.spec")
        .forEach(row -> lines.add(Drawn.read(row.input())));
    SampleGuides.read().forEach(document -> lines.addAll(document.text().lines().toList()));
    for (String number : List.of("1", "１２", "一", "十 ", "3 ")) {
      Signs.known()
          .chars()
          .mapToObj(Character::toString)
          .forEach(sign -> lines.add(number + sign + "事项名称"));
      "项事章节名人元年".chars().mapToObj(Character::toString).forEach(c -> lines.add(number + c + "：办理"));
    }
    return lines;
  }

  private static Set<String> silent(Collection<String> lines) {
    Set<Rule> fired =
        lines.stream().flatMap(line -> rule(line).stream()).collect(Collectors.toSet());
    return IntStream.range(0, ItemLabel.RULES.size())
        .filter(i -> !fired.contains(ItemLabel.RULES.get(i)))
        .mapToObj(i -> ItemLabel.RULES.get(i).family() + " (rule " + (i + 1) + ")")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rule that gives the line its label. */
  private static Optional<Rule> rule(String line) {
    return line.isEmpty()
        ? Optional.empty()
        : ItemLabel.RULES.stream().filter(rule -> rule.tryLabel(line).isPresent()).findFirst();
  }
}
