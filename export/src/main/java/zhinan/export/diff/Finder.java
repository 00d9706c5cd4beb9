package zhinan.export.diff;

import java.util.List;
import zhinan.export.diff.text.Fold;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.PassagePiece;
import zhinan.export.diff.text.Token;
import zhinan.model.Span;
import zhinan.text.Range;

/** Finds the tokens of a passage that a place in the source, or printed words, refer to. */
final class Finder {
  private final Passage passage;

  Finder(Passage passage) {
    this.passage = passage;
  }

  /** The tokens of the words at the place; all tokens of the place where the words aren't found. */
  Range find(String words, Span place) {
    Range at = at(place);
    Range found = find(words, at);
    return found.isEmpty() ? at : found;
  }

  /** The tokens at the place. In a piece whose lines were joined that is a little more. */
  Range at(Span place) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (PassagePiece piece : passage.pieces()) {
      Span span = piece.span();
      if (span.start() < place.end() && place.start() < span.end()) {
        int lost = span.length() - (piece.to() - piece.from());
        int start = piece.from() + Math.max(0, place.start() - span.start() - Math.max(0, lost));
        int end = piece.from() + place.end() - span.start() - Math.min(0, lost);
        from = Math.min(from, start);
        to = Math.max(to, Math.min(piece.to(), end));
      }
    }
    return to == 0 ? new Range(0, 0) : passage.within(from, to);
  }

  /** The first tokens within the range that hold the words; none where they don't stand there. */
  Range find(String words, Range within) {
    String sought = Fold.significant(words);
    List<Token> tokens = passage.tokens().subList(within.start(), within.end());
    StringBuilder keys = new StringBuilder();
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      keys.append(Fold.significant(passage.text(), token.from(), token.to()));
      starts[i + 1] = keys.length();
    }
    int at = sought.isEmpty() ? -1 : keys.indexOf(sought);
    if (at < 0) {
      return new Range(within.start(), within.start());
    }
    int first = 0;
    while (starts[first + 1] <= at) {
      first++;
    }
    int last = first;
    while (starts[last] < at + sought.length()) {
      last++;
    }
    return new Range(within.start() + first, within.start() + last);
  }
}
