package zhinan.export.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.export.AnyConversion;
import zhinan.model.Conversion;
import zhinan.model.Guide;

/** What holds for any two guides, however odd. */
final class ComparisonProperties {
  @Provide
  Arbitrary<Conversion> conversions() {
    return AnyConversion.conversions();
  }

  @Property(tries = 200)
  void aGuideAgainstItselfHasNoChanges(@ForAll("conversions") Conversion any) {
    Comparison same = Comparison.of(any.guide(), any.guide());
    assertEquals(List.of(), same.changes());
    assertEquals(0, same.summary().changed() + same.summary().added());
  }

  @Property(tries = 200)
  void readTheOtherWayRoundTheChangesAreMirrored(
      @ForAll("conversions") Conversion one, @ForAll("conversions") Conversion other) {
    Comparison there = Comparison.of(one.guide(), other.guide());
    Comparison back = Comparison.of(other.guide(), one.guide());
    assertEquals(
        unranked(there.changes()),
        unranked(back.changes().stream().map(Change::mirrored).toList()));
  }

  @Property(tries = 200)
  void totalsAddUp(@ForAll("conversions") Conversion one, @ForAll("conversions") Conversion other) {
    Guide before = one.guide();
    Guide after = other.guide();
    Comparison comparison = Comparison.of(before, after);
    Summary summary = comparison.summary();
    assertEquals(before.allMatters().count(), summary.matched() + summary.removed());
    assertEquals(after.allMatters().count(), summary.matched() + summary.added());
    assertEquals(comparison.changes().size(), summary.changes());
    for (int i = 0; i < comparison.changes().size(); i++) {
      assertEquals(i + 1, comparison.changes().get(i).rank());
    }
  }

  private static String unranked(List<Change> changes) {
    return changes.stream()
        .map(change -> change.ranked(1))
        .map(Change::toString)
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining("\n"));
  }
}
