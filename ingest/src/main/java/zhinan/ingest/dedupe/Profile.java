package zhinan.ingest.dedupe;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.model.Matter;
import zhinan.text.Words;

/**
 * A matter laid out for comparison.
 *
 * @param matter the matter
 * @param parentId the theme, stage or guide that it stands under
 * @param position its index among the matters there, 0-based
 * @param title its title as a key
 * @param pieces its pieces
 * @param body all its headings and words as a key
 * @param sketch of the body
 */
record Profile(
    Matter matter,
    String parentId,
    int position,
    String title,
    List<Piece> pieces,
    String body,
    Sketch sketch) {

  static Profile of(Matter matter, String parentId, int position) {
    List<Piece> pieces = Piece.of(matter);
    String body =
        pieces.stream()
            .map(piece -> piece.key() + ":" + piece.words().key())
            .collect(Collectors.joining("\n"));
    String title = Words.of(matter.heading().title()).key();
    return new Profile(matter, parentId, position, title, pieces, body, new Sketch(body));
  }

  /** The same matter at another place. */
  Profile at(String parent, int index) {
    return new Profile(matter, parent, index, title, pieces, body, sketch);
  }

  /** Whether any text stands under the matter. */
  boolean saysSomething() {
    return pieces.stream().anyMatch(piece -> !piece.words().isEmpty());
  }
}
