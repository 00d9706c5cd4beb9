package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Token;
import zhinan.text.Range;
import zhinan.text.Sense;

/**
 * What differs between two texts and is told by no value.
 *
 * @param runs the places
 * @param before the tokens of OLD as printed; a line feed for labels and for what is told
 * @param after those of NEW
 * @param carried whether the format of a file carried words along
 * @param reordered whether the lines of both texts are the same in another order
 */
record Residue(
    List<Run> runs, List<String> before, List<String> after, boolean carried, boolean reordered) {
  private static final String TOLD = "\n";

  Residue {
    runs = List.copyOf(runs);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * One place that differs.
   *
   * @param delta all of it
   * @param before untold tokens of OLD
   * @param after untold tokens of NEW
   * @param whole whether it is a whole clause, item or line on each side
   */
  record Run(Delta delta, List<Token> before, List<Token> after, boolean whole) {
    boolean isOneSided() {
      return before.isEmpty() != after.isEmpty();
    }
  }

  static Residue of(Alignment alignment, TokenCover before, TokenCover after) {
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
                isWhole(alignment.before(), delta.before())
                    && isWhole(alignment.after(), delta.after())));
      }
    }
    return new Residue(
        runs,
        printed(alignment.before(), alignment.deltas().stream().map(Delta::before), before),
        printed(alignment.after(), alignment.deltas().stream().map(Delta::after), after),
        isCarried(alignment, before, after),
        isReordered(alignment));
  }

  /** The tokens as printed, without labels and without what is told of the ranges. */
  private static List<String> printed(Passage passage, Stream<Range> ranges, TokenCover cover) {
    List<String> printed = new ArrayList<>();
    for (Token token : passage.tokens()) {
      boolean label = token.kind() == Token.Kind.LABEL;
      printed.add(label ? TOLD : passage.text().substring(token.from(), token.to()));
    }
    ranges.forEach(
        range -> {
          for (int i = range.start(); i < range.end(); i++) {
            if (!cover.isNews(new Range(i, i + 1))) {
              printed.set(i, TOLD);
            }
          }
        });
    return printed;
  }

  /** Whether the range starts and ends where a clause, an item or a line does. */
  private static boolean isWhole(Passage passage, Range range) {
    int from = range.start();
    int to = range.end();
    while (from < to && isLabel(passage, from)) {
      from++;
    }
    while (to > from && isLabel(passage, to - 1)) {
      to--;
    }
    return from == to || isParted(passage, from) && isParted(passage, to);
  }

  private static boolean isLabel(Passage passage, int token) {
    return passage.tokens().get(token).kind() == Token.Kind.LABEL;
  }

  /** Whether a label, a sign or the end of a line stands between the token and the one before. */
  private static boolean isParted(Passage passage, int token) {
    List<Token> tokens = passage.tokens();
    if (token == 0 || token == tokens.size() || isLabel(passage, token - 1)) {
      return true;
    }
    String between = passage.text().substring(tokens.get(token - 1).to(), tokens.get(token).from());
    return isLabel(passage, token) || between.contains("\n") || !between.isBlank();
  }

  /** What the differences do to the sense. */
  Sense.Verdict sense(Sense sense) {
    List<Sense.Edit> edits = new ArrayList<>();
    for (Run run : runs) {
      Range old = run.delta().before();
      Range fresh = run.delta().after();
      edits.add(new Sense.Edit(old.start(), old.end(), fresh.start(), fresh.end()));
    }
    return sense.of(before, after, edits);
  }

  private static String keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).collect(Collectors.joining());
  }

  /** What counts, whether it was taken for a label or not. */
  private static String bare(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.kind() == Token.Kind.LABEL ? token.key().substring(1) : token.key())
        .collect(Collectors.joining());
  }

  private static boolean isCarried(Alignment alignment, TokenCover before, TokenCover after) {
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
        .map(range -> keys(passage.tokens().subList(range.start(), range.end())))
        .filter(key -> !key.isEmpty())
        .sorted()
        .toList();
  }

  /** Where the first difference stands in OLD: a token; 0 where nothing differs. */
  int firstBefore() {
    return runs.isEmpty() ? 0 : runs.get(0).delta().before().start();
  }

  int firstAfter() {
    return runs.isEmpty() ? 0 : runs.get(0).delta().after().start();
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

  /** The words of one side of a run, labels left out. */
  static String words(List<Token> tokens) {
    return keys(tokens.stream().filter(token -> token.kind() != Token.Kind.LABEL).toList());
  }
}
