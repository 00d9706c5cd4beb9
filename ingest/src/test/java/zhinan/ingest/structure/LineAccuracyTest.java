package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.read.DocumentReaders;
import zhinan.ingest.segment.Segmenter;

/**
 * The line model on guides that it was not trained on, one in five, ratcheted: worse than the
 * committed figures fails, better fails as well until committed with {@code -Dgolden=update}.
 */
class LineAccuracyTest {
  private static final Path RATCHET =
      Path.of("src/test/resources/zhinan/ingest/structure/line-roles.ratchet");
  private static final Path GUIDES = Path.of("src/main/training/guide-lines.txt");
  private static final int FOLDS = 5;

  private record Answer(Role asked, Role given) {
    boolean right() {
      return asked == given;
    }
  }

  @Test
  void isAsAccurateAsCommitted() throws IOException {
    HeadingMarkers markers = new HeadingMarkers();
    Segmenter segmenter = new Segmenter(Limits.DEFAULT, markers);
    List<LineModel.Example> learned = new ArrayList<>();
    List<LineModel.Example> asked = new ArrayList<>();
    int guide = 0;
    for (List<LineModel.Example> lines :
        LineTrainer.examples(GUIDES, markers, text -> segmenter.segment(read(text)))) {
      (guide++ % FOLDS == 0 ? asked : learned).addAll(lines);
    }
    LineModel model = LineModel.train(learned);
    List<Answer> answers =
        asked.stream().map(line -> new Answer(line.role(), best(model, line))).toList();
    StringBuilder found = new StringBuilder(line("all lines", answers, answer -> true));
    for (Role role : Role.values()) {
      found.append(line(role.name(), answers, answer -> answer.asked() == role));
    }
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(RATCHET, found, StandardCharsets.UTF_8);
      fail("wrote " + RATCHET);
    }
    assertEquals(Files.readString(RATCHET, StandardCharsets.UTF_8), found.toString());
  }

  private static RawDocument read(String text) {
    try {
      return new DocumentReaders()
          .read("guide.txt", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    } catch (UnreadableDocumentException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Role best(LineModel model, LineModel.Example line) {
    double[] logs = model.logs(line.features());
    Role best = Role.TEXT;
    for (Role role : Role.values()) {
      best = logs[role.ordinal()] > logs[best.ordinal()] ? role : best;
    }
    return best;
  }

  private static String line(String name, List<Answer> answers, Predicate<Answer> asked) {
    long all = answers.stream().filter(asked).count();
    long right = answers.stream().filter(asked).filter(Answer::right).count();
    return String.format(Locale.ROOT, "%s\t%.3f\tof %d\n", name, (double) right / all, all);
  }
}
