package zhinan.ingest.normalize.prose;

import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;

/** {@code 办公时间：同上}: takes over what the office before states. */
final class SameAsBefore {
  private SameAsBefore() {}

  /** Copies the field that the label announces; where the office before has none, nothing. */
  static void copy(Field field, Office before, OfficeDraft draft, Piece same) {
    OfficeField copied =
        switch (field) {
          case ADDRESS -> OfficeField.ADDRESS;
          case PHONES -> OfficeField.PHONES;
          case SUPERVISION -> OfficeField.SUPERVISION;
          case HOURS -> OfficeField.HOURS;
          case PERSON -> OfficeField.PERSON;
          case AGENCY, REMARK, IGNORED -> OfficeField.SERIAL;
        };
    if (before.has(copied)) {
      draft.copy(copied, before.get(copied), same);
    }
  }
}
