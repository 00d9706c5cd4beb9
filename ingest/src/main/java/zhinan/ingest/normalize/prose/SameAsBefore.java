package zhinan.ingest.normalize.prose;

import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.prose.OfficeDraft.Slot;
import zhinan.text.Text;

/** {@code 办公时间：同上}: takes over what the office before states. */
final class SameAsBefore {
  private SameAsBefore() {}

  /** Copies the field that the label announces; where the office before has none, nothing. */
  static void copy(Field field, Office before, OfficeDraft draft, Piece same) {
    switch (field) {
      case ADDRESS -> copy(Slot.ADDRESS, before.address(), draft, same);
      case PHONES -> copy(Slot.PHONES, before.phones(), draft, same);
      case SUPERVISION -> copy(Slot.SUPERVISION, before.supervision(), draft, same);
      case HOURS -> copy(Slot.HOURS, before.hours(), draft, same);
      case PERSON -> copy(Slot.PERSON, before.person(), draft, same);
      case AGENCY, REMARK, IGNORED -> {}
    }
  }

  private static void copy(Slot slot, Text text, OfficeDraft draft, Piece same) {
    if (text.length() > 0) {
      draft.copy(slot, text, same);
    }
  }
}
