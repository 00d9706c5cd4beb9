package zhinan.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.spec.DocumentBlocks;
import zhinan.spec.Spec;

/** Each pass by itself: what it makes of the blocks that {@code <Pass>.spec} draws. */
final class PassSpecTest {
  private static final HeadingMarkers MARKERS = new HeadingMarkers();

  static Stream<String> passes() {
    return Passes.inOrder(MARKERS.marker(), Limits.DEFAULT).stream()
        .map(pass -> pass.getClass().getSimpleName());
  }

  static Stream<Spec.Case> cases() {
    return passes().flatMap(name -> Spec.cases(PassSpecTest.class, name + ".spec").stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void passLeavesWhatTheSpecSays(Spec.Case example) {
    RawDocument after = pass(example).apply(SpecDump.read(example.input()));
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", SpecPrint.of(after).stream().map(String::stripTrailing).toList()),
        () -> String.join("\n", example.input()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void passTwiceIsPassOnce(Spec.Case example) {
    Pass pass = pass(example);
    RawDocument once = pass.apply(SpecDump.read(example.input()));
    RawDocument twice = pass.apply(once);
    assertEquals(SpecPrint.of(once), SpecPrint.of(twice));
    assertEquals(once.blocks(), twice.blocks());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCharacterBelongsToOneBlock(Spec.Case example) {
    DocumentBlocks.assertOwned(pass(example).apply(SpecDump.read(example.input())));
  }

  /** A heuristic shows what it is for and what it must leave alone. */
  @ParameterizedTest
  @MethodSource("passes")
  void passHasCasesForAndAgainst(String name) {
    List<Spec.Case> cases = Spec.cases(PassSpecTest.class, name + ".spec");
    assertTrue(cases.stream().anyMatch(PassSpecTest::changes), name + " changes nothing");
    assertTrue(cases.stream().anyMatch(example -> !changes(example)), name + " changes all");
  }

  private static boolean changes(Spec.Case example) {
    RawDocument before = SpecDump.read(example.input());
    return !pass(example).apply(before).blocks().equals(before.blocks());
  }

  private static Pass pass(Spec.Case example) {
    String name = example.file().replace(".spec", "");
    return Passes.inOrder(MARKERS.marker(), Limits.DEFAULT).stream()
        .filter(pass -> pass.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
