package zhinan.ingest.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.structure.Outliner.Ground;
import zhinan.ingest.structure.Outliner.Reading;
import zhinan.model.Assessment.Choice;
import zhinan.model.Assessment.Evidence;
import zhinan.model.Assessment.RunnerUp;

/**
 * Which reading of a document won, and the best of those that find other matters.
 *
 * <p>Readings with the same matters are one outline in two ways: which of them wins changes little,
 * and neither is a rival of the other.
 *
 * @param winner the reading that was chosen
 * @param rival the best reading with other matters; that nothing is a heading where there is none
 */
record Contest(Reading winner, Reading rival) {
  /** What decided where the convention won though it scored less. */
  private static final String WORDS = "known-words";

  /** A rival that comes so near is told: its score lacks less than this share. */
  private static final double CLOSE = 0.05;

  /** The lines of one title stand so near. */
  private static final int TITLE_LINES = 2;

  private static final double TEN = 10;

  /** The name of the reading that follows the words the vocabulary knows. */
  static final String CONVENTION = "convention";

  /**
   * Holds the contest once it is decided.
   *
   * @param winner the chosen reading
   * @param loser of the convention's reading and the best other one, the one not chosen
   * @param readings all the others
   */
  static Contest of(Reading winner, Reading loser, List<Reading> readings) {
    List<Integer> matters = matters(winner);
    Reading rival =
        Stream.concat(Stream.of(loser), readings.stream())
            .filter(reading -> !areSame(matters, matters(reading)))
            .max(Comparator.comparingDouble(Reading::score))
            .orElse(winner);
    return new Contest(winner, rival);
  }

  /** How far the winner leads, as a share of its score; below 0 where it scored less. */
  double lead() {
    return (winner.score() - rival.score()) / Math.max(1, Math.abs(winner.score()));
  }

  /** Whether the rival, which finds other matters, explains the lines about as well. */
  boolean isClose() {
    return winner != rival && !matters(rival).isEmpty() && lead() < CLOSE;
  }

  /** What the conversion tells of it. */
  Choice choice(GuideOutline outline) {
    Map<Ground, Double> mine = outline.outliner().account(winner.heads());
    Map<Ground, Double> others = outline.outliner().account(rival.heads());
    Comparator<Ground> byLead =
        Comparator.comparingDouble(ground -> rounded(others.get(ground) - mine.get(ground)));
    List<Ground> grounds = Stream.of(Ground.values()).sorted(byLead).toList();
    boolean words = winner.name().equals(CONVENTION) && winner.score() < rival.score();
    Optional<RunnerUp> runnerUp =
        Optional.of(rival)
            .filter(reading -> reading != winner)
            .map(reading -> new RunnerUp(reading.name(), rounded(reading.score())));
    return new Choice(
        winner.name(),
        rounded(winner.score()),
        runnerUp,
        words ? WORDS : name(grounds.get(0)),
        grounds.stream()
            .map(
                ground ->
                    new Evidence(
                        name(ground), rounded(mine.get(ground)), rounded(others.get(ground))))
            .toList());
  }

  private static String name(Ground ground) {
    return ground.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double score) {
    return Math.round(TEN * score) / TEN;
  }

  /**
   * Whether both find the same matters; one may take the field for the title, one the name below.
   */
  private static boolean areSame(List<Integer> some, List<Integer> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(i -> Math.abs(some.get(i) - others.get(i)) <= TITLE_LINES);
  }

  static List<Integer> matters(Reading reading) {
    return reading.heads().stream()
        .filter(head -> head.role() == Role.MATTER)
        .map(Outliner.Decided::line)
        .sorted()
        .toList();
  }
}
