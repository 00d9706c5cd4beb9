package zhinan.ingest.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SketchTest {
  /** The standard error of an estimate from 64 bins is at most 0.5 / 8; this is three of them. */
  private static final double THREE_ERRORS = 0.19;

  @Test
  void likenessIsNearTheShareOfRunsInCommon() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      String text = text(random, 400);
      StringBuilder edited = new StringBuilder(text);
      for (int i = 0; i < round / 2; i++) {
        edited.setCharAt(random.nextInt(text.length()), '改');
      }
      double expected = jaccard(text, edited.toString());
      double found = new Sketch(text).likeness(new Sketch(edited.toString()));
      assertEquals(expected, found, THREE_ERRORS, text + "\n" + edited);
    }
  }

  @Test
  void textsWithThreeEditedWordsShareABand() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String text = text(random, 200);
      StringBuilder edited = new StringBuilder(text);
      for (int i = 0; i < 3; i++) {
        edited.setCharAt(random.nextInt(text.length()), '改');
      }
      Set<Long> bands = new HashSet<>();
      for (long band : new Sketch(text).bands()) {
        bands.add(band);
      }
      boolean shared = false;
      for (long band : new Sketch(edited.toString()).bands()) {
        shared |= bands.contains(band);
      }
      assertTrue(shared, text + "\n" + edited);
    }
  }

  @Test
  void emptyTextsAreNotAlike() {
    assertEquals(0, new Sketch("").likeness(new Sketch("")));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(500)));
    }
    return text.toString();
  }

  private static double jaccard(String one, String other) {
    Set<String> both = runs(one);
    both.retainAll(runs(other));
    Set<String> all = runs(one);
    all.addAll(runs(other));
    return (double) both.size() / all.size();
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 4 <= text.length(); i++) {
      runs.add(text.substring(i, i + 4));
    }
    return runs;
  }
}
