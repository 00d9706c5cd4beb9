package zhinan.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

final class PropertySeedsTest {
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void aPropertyDrawsWhatItDrewInTheLastRun(@ForAll @Size(3) List<Long> values) {
    boolean known = values.equals(List.of(155705L, 8118626L, -66L));
    assertEquals(PropertySeeds.areFixed(), known, values::toString);
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, seed = "1")
  void aSeedOfItsOwnWins(@ForAll @Size(3) List<Long> values) {
    assertEquals(List.of(-2623L, -5279L, 204L), values);
  }
}
