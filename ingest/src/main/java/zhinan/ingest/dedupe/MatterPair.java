package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;
import zhinan.text.Sense.Effect;

/**
 * Two matters held against each other, piece by piece.
 *
 * @param first the one that stands first
 * @param second the other
 * @param evidence for each piece of the first in order, then for those that only the second has
 * @param edits how many stretches of words differ within pieces that both have
 * @param effect of the gravest of them on the sense
 */
record MatterPair(
    ComparedMatter first,
    ComparedMatter second,
    List<Evidence> evidence,
    int edits,
    Effect effect) {

  /** Two matters as a whole, without a look at their pieces: enough where the titles differ. */
  static MatterPair rough(ComparedMatter first, ComparedMatter second) {
    return new MatterPair(first, second, List.of(), 0, Effect.SAME);
  }

  static MatterPair of(ComparedMatter first, ComparedMatter second) {
    Map<String, List<MatterPiece>> others = new HashMap<>();
    for (MatterPiece piece : second.pieces()) {
      others.computeIfAbsent(piece.key(), key -> new ArrayList<>()).add(piece);
    }
    List<Evidence> evidence = new ArrayList<>();
    int edits = 0;
    Effect effect = Effect.SAME;
    for (MatterPiece piece : first.pieces()) {
      List<MatterPiece> same = others.getOrDefault(piece.key(), new ArrayList<>());
      if (same.isEmpty()) {
        evidence.add(missing(piece, true));
        continue;
      }
      PiecePair pair = PiecePair.of(piece, same.remove(0));
      evidence.add(pair.evidence());
      edits += pair.edits();
      effect = pair.effect().compareTo(effect) > 0 ? pair.effect() : effect;
    }
    others.values().forEach(left -> left.forEach(piece -> evidence.add(missing(piece, false))));
    return new MatterPair(first, second, inOrder(evidence, second), edits, effect);
  }

  /** What only the second has came out of a map; its own order is that of the document. */
  private static List<Evidence> inOrder(List<Evidence> evidence, ComparedMatter second) {
    List<String> order = second.pieces().stream().map(piece -> piece.node().id()).toList();
    List<Evidence> sorted = new ArrayList<>(evidence.stream().filter(e -> !onlySecond(e)).toList());
    evidence.stream()
        .filter(MatterPair::onlySecond)
        .sorted(java.util.Comparator.comparingInt(e -> order.indexOf(e.mergedId())))
        .forEach(sorted::add);
    return sorted;
  }

  private static boolean onlySecond(Evidence evidence) {
    return evidence.keptId().isEmpty();
  }

  private static Evidence missing(MatterPiece piece, boolean inFirst) {
    String words = piece.words().key();
    boolean nothing = words.isEmpty() && piece.title().isEmpty();
    return new Evidence(
        piece.title(),
        inFirst ? piece.node().id() : "",
        inFirst ? "" : piece.node().id(),
        nothing ? Likeness.EQUAL : Likeness.MISSING,
        nothing ? 1 : 0,
        words.isEmpty()
            ? List.of()
            : List.of(inFirst ? new Difference(words, "") : new Difference("", words)));
  }

  long count(Likeness likeness) {
    return evidence.stream().filter(found -> found.likeness() == likeness).count();
  }

  /** The share of words in common, each piece weighed by the length of its text. */
  double similarity() {
    double same = 0;
    int all = 0;
    for (Evidence found : evidence) {
      int length = Math.max(length(first, found.keptId()), length(second, found.mergedId()));
      same += found.similarity() * length;
      all += length;
    }
    return all == 0 ? 1 : same / all;
  }

  private static int length(ComparedMatter profile, String id) {
    return profile.pieces().stream()
        .filter(piece -> piece.node().id().equals(id))
        .mapToInt(piece -> piece.words().key().length())
        .findFirst()
        .orElse(0);
  }

  /** Whether each has a piece that the other lacks, as where a heading differs. */
  boolean eachSaysMore() {
    return evidence.stream()
            .filter(found -> found.likeness() == Likeness.MISSING)
            .map(MatterPair::onlySecond)
            .distinct()
            .count()
        > 1;
  }

  boolean sameTitle() {
    return first.title().equals(second.title()) && !first.title().isEmpty();
  }

  boolean samePlace() {
    return first.parentId().equals(second.parentId());
  }

  boolean sameBody() {
    return first.body().equals(second.body()) && first.saysSomething();
  }
}
