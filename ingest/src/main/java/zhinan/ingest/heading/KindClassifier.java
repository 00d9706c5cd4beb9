package zhinan.ingest.heading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import zhinan.model.SectionKind;

/**
 * Votes on what a title names where the vocabulary has no entry, by what it learned at build time
 * from {@code heading-kinds.tsv}.
 *
 * <p>Example: {@code 怎么投诉？} → SUPERVISION; {@code 收费标椎} → FEE; {@code 户口簿原件} → no heading.
 *
 * <p>The model is loaded on the first call (some tens of milliseconds); after that a call takes a
 * few microseconds. May be shared by threads.
 */
final class KindClassifier {
  private static final String MODEL = "heading-kinds.bin";

  private Optional<KindModel> model;

  KindClassifier() {
    this.model = Optional.empty();
  }

  KindClassifier(KindModel model) {
    this.model = Optional.of(model);
  }

  private synchronized KindModel model() {
    KindModel loaded = model.orElseGet(KindClassifier::load);
    model = Optional.of(loaded);
    return loaded;
  }

  private static KindModel load() {
    try (InputStream in = KindClassifier.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path; mvn process-classes trains it");
      }
      return KindModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the title, without its number and colon, names. The whole title decides whether it is a
   * heading; where it joins several clauses, each of them says what it names (in cross-validation
   * that gets 0.91 of the headings right, one kind to a title 0.81).
   */
  KindVote classify(String title) {
    TitleClauses clauses = TitleClauses.of(title);
    if (clauses.clauses().isEmpty()) {
      return new KindVote(List.of(), 1);
    }
    KindModel trained = model();
    double[] whole = trained.probabilities(clauses.whole());
    List<SectionKind> best = trained.kinds(best(whole));
    if (best.isEmpty() || !clauses.joined()) {
      return vote(trained, whole, best);
    }
    Set<SectionKind> joined = EnumSet.noneOf(SectionKind.class);
    clauses
        .clauses()
        .forEach(clause -> joined.addAll(trained.kinds(best(trained.probabilities(clause)))));
    return vote(trained, whole, joined.isEmpty() ? best : joined);
  }

  private static KindVote vote(KindModel trained, double[] whole, Collection<SectionKind> kinds) {
    IntPredicate behind =
        i -> trained.kinds(i).isEmpty() == kinds.isEmpty() && kinds.containsAll(trained.kinds(i));
    return new KindVote(List.copyOf(kinds), Math.min(1, share(whole, behind)));
  }

  private static double share(double[] probabilities, IntPredicate labels) {
    return IntStream.range(0, probabilities.length)
        .filter(labels)
        .mapToDouble(i -> probabilities[i])
        .sum();
  }

  private static int best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return best;
  }
}
