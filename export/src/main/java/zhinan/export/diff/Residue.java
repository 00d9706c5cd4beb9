package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Fold;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Range;
import zhinan.export.diff.text.Token;

/**
 * What differs between two texts and is told by no value.
 *
 * @param runs the places
 * @param carried whether the format of a file carried words along
 * @param reordered whether the lines of both texts are the same in another order
 */
record Residue(List<Run> runs, boolean carried, boolean reordered) {
  /** So many tokens around a difference show the word that a changed character belongs to. */
  private static final int AROUND = 2;

  /** 政务 in 政务服务中心: what kind of name it is stands behind a word at most. */
  private static final int BEHIND = 4;

  Residue {
    runs = List.copyOf(runs);
  }

  /**
   * One place that differs.
   *
   * @param delta all of it
   * @param before untold tokens of OLD
   * @param after untold tokens of NEW
   * @param around the words of OLD with those beside them
   * @param aroundAfter the words of NEW with those beside them
   * @param behind the words of both that follow
   */
  record Run(
      Delta delta,
      List<Token> before,
      List<Token> after,
      String around,
      String aroundAfter,
      String behind) {
    boolean isOneSided() {
      return before.isEmpty() != after.isEmpty();
    }
  }

  static Residue of(Alignment alignment, Cover before, Cover after) {
    List<Run> runs = new ArrayList<>();
    for (Delta delta : alignment.deltas()) {
      List<Token> old = before.untold(delta.before());
      List<Token> fresh = after.untold(delta.after());
      if (!bare(old).equals(bare(fresh))) {
        runs.add(
            new Run(
                delta,
                old,
                fresh,
                around(alignment.before(), delta.before()),
                around(alignment.after(), delta.after()),
                behind(alignment.before(), delta.before())
                    + "\n"
                    + behind(alignment.after(), delta.after())));
      }
    }
    return new Residue(runs, isCarried(alignment, before, after), isReordered(alignment));
  }

  private static String keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).collect(Collectors.joining());
  }

  /** What counts, whether it was taken for a label or not. */
  private static String bare(List<Token> tokens) {
    return Fold.significant(keys(tokens));
  }

  private static String around(Passage passage, Range range) {
    int from = Math.max(0, range.from() - AROUND);
    int to = Math.min(passage.tokens().size(), range.to() + AROUND);
    return keys(passage.tokens().subList(from, to));
  }

  private static String behind(Passage passage, Range range) {
    int to = Math.min(passage.tokens().size(), range.to() + BEHIND);
    return keys(passage.tokens().subList(range.to(), to));
  }

  private static boolean isCarried(Alignment alignment, Cover before, Cover after) {
    return alignment.deltas().stream()
        .anyMatch(
            delta ->
                (delta.before().isEmpty() || delta.after().isEmpty())
                    && !before.isTouched(delta.before())
                    && !after.isTouched(delta.after()));
  }

  private static boolean isReordered(Alignment alignment) {
    return lines(alignment.before()).equals(lines(alignment.after()));
  }

  private static List<String> lines(Passage passage) {
    return passage.pieces().stream()
        .map(piece -> passage.within(piece.from(), piece.to()))
        .map(range -> keys(passage.tokens().subList(range.from(), range.to())))
        .filter(key -> !key.isEmpty())
        .sorted()
        .toList();
  }

  /** Where the first difference stands in OLD: a token; 0 where nothing differs. */
  int firstBefore() {
    return runs.isEmpty() ? 0 : runs.get(0).delta().before().from();
  }

  int firstAfter() {
    return runs.isEmpty() ? 0 : runs.get(0).delta().after().from();
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Whether the untold tokens that fit differ between the editions, wherever they stand. */
  boolean differ(Predicate<Token> which) {
    return !sorted(which, true).equals(sorted(which, false));
  }

  private List<String> sorted(Predicate<Token> which, boolean old) {
    return runs.stream()
        .flatMap(run -> (old ? run.before() : run.after()).stream())
        .filter(which)
        .map(Token::counted)
        .sorted()
        .toList();
  }

  boolean isAll(Predicate<Token> which) {
    return runs.stream()
        .allMatch(
            run -> run.before().stream().allMatch(which) && run.after().stream().allMatch(which));
  }

  /** The words of one run in OLD, in NEW. */
  static String words(List<Token> tokens) {
    return keys(tokens);
  }
}
