package zhinan.ingest.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.model.Conversion;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Notice;
import zhinan.spec.Spec;

final class DuplicateSpecTest {
  static List<Spec.Case> cases() {
    return Spec.cases(DuplicateSpecTest.class, "duplicates.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void duplicatesAreAsTheSpecSays(Spec.Case example) {
    Conversion deduped = PastedGuide.of(example.input()).deduped();
    assertEquals(example.expected(), shown(deduped), example::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void mergedCharactersAreThoseOfTheFoldedNodes(Spec.Case example) {
    Conversion deduped = PastedGuide.of(example.input()).deduped();
    assertEquals(
        !deduped.merges().isEmpty(),
        deduped.ledger().total(Disposition.MERGED) > 0,
        example::toString);
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> shown = new TreeSet<>();
    for (Spec.Case example : cases()) {
      Conversion deduped = PastedGuide.of(example.input()).deduped();
      deduped.merges().forEach(merge -> shown.add(merge.rule()));
      deduped.notices().forEach(notice -> shown.add(notice.code().replaceFirst("-", ".")));
    }
    Set<String> rules =
        MatterRule.ALL.stream().map(MatterRule::id).collect(Collectors.toCollection(TreeSet::new));
    rules.addAll(List.of(SectionRepeats.SAME, SectionRepeats.CUT));
    assertTrue(shown.containsAll(rules), () -> rules + " in " + shown);
  }

  /** Merges with what differs, then links with their severity. */
  private static List<String> shown(Conversion deduped) {
    List<String> lines = new ArrayList<>();
    for (Merge merge : deduped.merges()) {
      lines.add(merge.rule() + ": " + merge.merged().id() + " into " + merge.keptId());
      for (Evidence evidence : merge.evidence()) {
        evidence.differences().forEach(difference -> lines.add(shown(evidence, difference)));
      }
      merge.adopted().forEach(id -> lines.add("  adopted " + id));
    }
    deduped.notices().stream()
        .filter(notice -> !notice.code().endsWith("-merged"))
        .map(DuplicateSpecTest::shown)
        .forEach(lines::add);
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  private static String shown(Evidence evidence, Difference difference) {
    return "  "
        + evidence.likeness()
        + " "
        + evidence.title()
        + " «"
        + difference.kept()
        + "» / «"
        + difference.merged()
        + "»";
  }

  private static String shown(Notice notice) {
    return notice.severity() + " " + notice.code() + " " + notice.nodeId().orElse("-");
  }
}
