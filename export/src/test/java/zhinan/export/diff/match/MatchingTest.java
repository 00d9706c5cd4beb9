package zhinan.export.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class MatchingTest {
  @Test
  void theBestPairsFirst() {
    Matching matching =
        Matching.of(2, 2, List.of(new Edge(0, 0, 5), new Edge(0, 1, 9), new Edge(1, 1, 4)));
    assertEquals(1, matching.after(0));
    assertEquals(-1, matching.after(1));
    assertEquals(-1, matching.before(0));
  }

  @Test
  void aPairIsGivenUpForTwoThatAreTogetherBetter() {
    Matching matching =
        Matching.of(2, 2, List.of(new Edge(0, 0, 8), new Edge(0, 1, 9), new Edge(1, 1, 8)));
    assertEquals(List.of(0, 1), List.of(matching.after(0), matching.after(1)));
  }

  @Test
  void twinsExchangeTheirPartners() {
    List<Edge> edges =
        List.of(new Edge(0, 0, 10), new Edge(1, 1, 1), new Edge(0, 1, 9), new Edge(1, 0, 9));
    Matching matching = Matching.of(2, 2, edges);
    assertEquals(List.of(1, 0), List.of(matching.after(0), matching.after(1)));
  }

  @Test
  void ofEqualsTheNearestArePaired() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        edges.add(new Edge(i, j, 7));
      }
    }
    Matching matching = Matching.of(5, 5, edges);
    for (int i = 0; i < 5; i++) {
      assertEquals(i, matching.after(i));
    }
  }

  @Property(tries = 300)
  void neitherTheOrderOfTheEdgesNorTheDirectionMatters(@ForAll long seed) {
    Random random = new Random(seed);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 7; j++) {
        if (random.nextInt(3) > 0) {
          edges.add(new Edge(i, j, random.nextInt(Edge.SAME)));
        }
      }
    }
    Matching matching = Matching.of(8, 7, edges);
    List<Edge> mirrored =
        new ArrayList<>(
            edges.stream().map(e -> new Edge(e.after(), e.before(), e.score())).toList());
    Collections.shuffle(mirrored, random);
    Matching back = Matching.of(7, 8, mirrored);
    for (int i = 0; i < 8; i++) {
      assertEquals(matching.after(i), back.before(i));
    }
  }
}
