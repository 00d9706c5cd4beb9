package zhinan.ingest.normalize.prose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import zhinan.ingest.normalize.prose.TaggedRow.Segment;

/**
 * Ten-fold cross-validation of the tagger over the written rows, ratcheted: worse than the
 * committed figures fails, better fails as well until committed with {@code -Dgolden=update}. The
 * rows that are put together of words are learned in every fold and never asked: they would only
 * show that the model knows its own patterns.
 */
class RunOnAccuracyTest {
  private static final Path ROWS = Path.of("src/main/training/office-rows.txt");
  private static final Path WORDS = Path.of("src/main/training/office-row-words.tsv");
  private static final Path RATCHET =
      Path.of("src/test/resources/zhinan/ingest/normalize/prose/run-on.ratchet");
  private static final int FOLDS = 10;

  /** Any fixed number does. */
  private static final long SHUFFLE = 7;

  private record Answer(TaggedRow asked, List<Segment> found) {
    long asked(RunOnTag tag) {
      return asked.segments().stream().filter(segment -> segment.tag() == tag).count();
    }

    long right(RunOnTag tag) {
      return asked.segments().stream()
          .filter(segment -> segment.tag() == tag && found.contains(segment))
          .count();
    }
  }

  @Test
  void cutsAsExactlyAsCommitted() throws IOException {
    List<Answer> answers = crossValidate();
    StringBuilder figures = new StringBuilder();
    for (RunOnTag tag : List.of(RunOnTag.N, RunOnTag.A, RunOnTag.H, RunOnTag.P, RunOnTag.R)) {
      figures.append(
          line(
              "field " + tag,
              answers.stream().mapToLong(a -> a.right(tag)).sum(),
              answers.stream().mapToLong(a -> a.asked(tag)).sum()));
    }
    figures.append(
        line(
            "rows",
            answers.stream().filter(a -> a.asked().segments().equals(a.found())).count(),
            answers.size()));
    answers.stream()
        .filter(a -> !a.asked().segments().equals(a.found()))
        .forEach(a -> System.out.println("  " + a.asked().words() + " " + a.found()));
    System.out.print(
        "Tagger of run-on lines, " + FOLDS + "-fold cross-validation, exact cuts\n" + figures);
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(RATCHET, figures, StandardCharsets.UTF_8);
      fail("wrote " + RATCHET);
    }
    assertEquals(
        Files.readString(RATCHET, StandardCharsets.UTF_8),
        figures.toString(),
        "better is welcome: commit it with -Dgolden=update");
  }

  @Test
  void sameRowsGiveTheSameBytes() throws IOException {
    List<TaggedRow> rows = TaggedRow.read(ROWS);
    assertArrayEquals(bytes(rows), bytes(rows));
  }

  @Test
  void rowsPutTogetherOfWordsAreTheSameEachTime() throws IOException {
    assertEquals(MadeUpRows.of(WORDS), MadeUpRows.of(WORDS));
  }

  private static byte[] bytes(List<TaggedRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunOnModel.train(rows).write(out);
    return out.toByteArray();
  }

  private static String line(String name, long right, long all) {
    return String.format(Locale.ROOT, "%s\t%.3f\tof %d%n", name, (double) right / all, all)
        .replace("\r", "");
  }

  private static List<Answer> crossValidate() throws IOException {
    List<TaggedRow> rows = new ArrayList<>(TaggedRow.read(ROWS));
    Collections.shuffle(rows, new Random(SHUFFLE));
    List<TaggedRow> madeUp = MadeUpRows.of(WORDS);
    List<Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TaggedRow> learned = new ArrayList<>(madeUp);
      for (int i = 0; i < rows.size(); i++) {
        if (i % FOLDS != fold) {
          learned.add(rows.get(i));
        }
      }
      RunOnModel model = RunOnModel.train(learned);
      for (int i = fold; i < rows.size(); i += FOLDS) {
        answers.add(new Answer(rows.get(i), model.segments(rows.get(i).words())));
      }
    }
    return answers;
  }
}
