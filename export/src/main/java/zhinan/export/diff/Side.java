package zhinan.export.diff;

import zhinan.model.Guide;
import zhinan.model.Span;

/**
 * One edition's side of a change: where it is, and what stands there.
 *
 * <p>Example: the time limit {@code 5个工作日} of the section {@code 5.办理时限} of a matter has the
 * section's id, its heading 办理时限 as subject, the value {@code 5 WORKING_DAY} and the raw words
 * {@code 5个工作日}. Immutable, may be shared.
 *
 * @param nodeId the stage, theme, matter, part or section; {@link Guide#ID} outside of all nodes
 * @param matterId the matter that it belongs to, {@code ""} outside of matters
 * @param matter that matter's title
 * @param stage title of the stage that it stands under, {@code ""} for none
 * @param theme title of the theme that it stands under, {@code ""} for none
 * @param subject what it is about inside the matter: the section's heading; of an office its name
 * @param directoryId the directory of an office, {@code ""} for what is no office
 * @param span the place in this edition's source.txt, with line and page
 * @param value the value in canonical form, or the words of a node; {@code ""} for nothing
 * @param raw the words as printed that the value was read from; {@code ""} for nothing
 */
public record Side(
    String nodeId,
    String matterId,
    String matter,
    String stage,
    String theme,
    String subject,
    String directoryId,
    Span span,
    String value,
    String raw) {

  /** The same side at another place. */
  Side at(Span other) {
    return new Side(
        nodeId, matterId, matter, stage, theme, subject, directoryId, other, value, raw);
  }
}
