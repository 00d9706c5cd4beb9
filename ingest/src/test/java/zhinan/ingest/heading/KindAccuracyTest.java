package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten-fold cross-validation of the classifier, ratcheted: worse than the committed figures fails,
 * better fails as well until committed with {@code -Dgolden=update}.
 */
class KindAccuracyTest {
  private static final Path RATCHET =
      Path.of("src/test/resources/zhinan/ingest/heading/heading-kinds.ratchet");
  private static final int FOLDS = 10;

  /** Any fixed number does; with another one the figures move by about 0.002. */
  private static final long SHUFFLE = 7;

  private record Answer(LabelledTitle asked, KindVote vote) {
    boolean exact() {
      return asked.kinds().equals(vote.kinds());
    }

    boolean headingTold() {
      return asked.kinds().isEmpty() != vote.heading();
    }
  }

  @Test
  void isAsAccurateAsCommitted() throws IOException {
    List<Answer> answers = crossValidate();
    String found =
        line("kinds of headings", answers, a -> a.asked().kinds().size() > 0, Answer::exact)
            + line(
                "kinds of joined headings",
                answers,
                a -> a.asked().kinds().size() > 1,
                Answer::exact)
            + line("heading or none", answers, a -> true, Answer::headingTold);
    System.out.print("Heading classifier, " + FOLDS + "-fold cross-validation\n" + found);
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(RATCHET, found, StandardCharsets.UTF_8);
      fail("wrote " + RATCHET);
    }
    assertEquals(
        Files.readString(RATCHET, StandardCharsets.UTF_8),
        found,
        "better is welcome: commit it with -Dgolden=update");
  }

  private static String line(
      String name, List<Answer> answers, Predicate<Answer> asked, Predicate<Answer> right) {
    long all = answers.stream().filter(asked).count();
    long good = answers.stream().filter(asked).filter(right).count();
    return String.format(Locale.ROOT, "%s\t%.3f\tof %d%n", name, (double) good / all, all)
        .replace("\r", "");
  }

  private static List<Answer> crossValidate() throws IOException {
    List<LabelledTitle> titles = new ArrayList<>(LabelledTitle.read(LabelledTitlesTest.FILE));
    Collections.shuffle(titles, new Random(SHUFFLE));
    List<Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      KindClassifier classifier =
          new KindClassifier(KindModel.train(part(titles, fold, (a, b) -> !a.equals(b))));
      part(titles, fold, Integer::equals)
          .forEach(t -> answers.add(new Answer(t, classifier.classify(t.title()))));
    }
    return answers;
  }

  private static List<LabelledTitle> part(
      List<LabelledTitle> titles, int fold, BiPredicate<Integer, Integer> wanted) {
    return IntStream.range(0, titles.size())
        .filter(i -> wanted.test(i % FOLDS, fold))
        .mapToObj(titles::get)
        .toList();
  }
}
