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
record ComparedMatter(
    Matter matter,
    String parentId,
    int position,
    String title,
    List<MatterPiece> pieces,
    String body,
    Sketch sketch) {

  static ComparedMatter of(Matter matter, String parentId, int position) {
    List<MatterPiece> pieces = MatterPiece.of(matter);
    String body =
        pieces.stream()
            .map(piece -> piece.key() + ":" + piece.words().key())
            .collect(Collectors.joining("\n"));
    String title = Words.of(matter.heading().title()).key();
    return new ComparedMatter(matter, parentId, position, title, pieces, body, new Sketch(body));
  }

  /** The same matter at another place. */
  ComparedMatter at(String parent, int index) {
    return new ComparedMatter(matter, parent, index, title, pieces, body, sketch);
  }

  /** Whether any text stands under the matter. */
  boolean saysSomething() {
    return pieces.stream().anyMatch(piece -> !piece.words().isEmpty());
  }
}
