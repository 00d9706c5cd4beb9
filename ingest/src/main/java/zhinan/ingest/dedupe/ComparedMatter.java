package zhinan.ingest.dedupe;

import java.util.List;
import java.util.stream.Collectors;
import zhinan.model.Matter;

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

  /**
   * Lays out a matter.
   *
   * @param pieces its pieces, its own first
   */
  static ComparedMatter of(Matter matter, List<MatterPiece> pieces, String parentId, int position) {
    String body =
        pieces.stream()
            .map(piece -> piece.key() + ":" + piece.words().key())
            .collect(Collectors.joining("\n"));
    String title = pieces.get(0).heading();
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
