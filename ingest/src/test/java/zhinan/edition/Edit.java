package zhinan.edition;

import java.util.Set;
import zhinan.export.diff.Change;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Field;
import zhinan.export.diff.Substance;
import zhinan.export.diff.text.Fold;

/**
 * One thing that was done to a guide.
 *
 * @param kind of edit
 * @param matter title of the matter that it was done to
 * @param words what was put in or taken out
 */
record Edit(Kind kind, String matter, String words) {
  /** What can be done to a matter, and which change tells of it. */
  enum Kind {
    PHONE(Set.of(ChangeType.CONTACT_CHANGED), Set.of(Field.PHONES, Field.SUPERVISION_PHONES)),
    DAYS(Set.of(ChangeType.VALUE_CHANGED), Set.of(Field.TIME_LIMIT)),
    PAPER_ADDED(Set.of(ChangeType.VALUE_CHANGED), Set.of(Field.MATERIAL)),
    PAPER_REMOVED(Set.of(ChangeType.VALUE_CHANGED), Set.of(Field.MATERIAL)),
    SECTION_REMOVED(Set.of(ChangeType.SECTION_REMOVED), Set.of(Field.NONE)),
    MATTER_ADDED(Set.of(ChangeType.MATTER_ADDED), Set.of(Field.NONE)),
    MATTER_REMOVED(Set.of(ChangeType.MATTER_REMOVED), Set.of(Field.NONE)),
    MATTER_RENAMED(Set.of(ChangeType.MATTER_RENAMED), Set.of(Field.TITLE)),
    MATTER_MOVED(Set.of(ChangeType.MATTER_MOVED), Set.of(Field.PLACE)),
    WORDING(Set.of(ChangeType.SECTION_CHANGED), Set.of(Field.TEXT));

    private final Set<ChangeType> types;
    private final Set<Field> fields;

    Kind(Set<ChangeType> types, Set<Field> fields) {
      this.types = types;
      this.fields = fields;
    }
  }

  /** Whether the change tells of this edit: of the right type, in the right matter. */
  boolean isToldBy(Change change) {
    return kind.types.contains(change.type())
        && kind.fields.contains(change.field())
        && Fold.significant(change.matter()).equals(Fold.significant(matter))
        && change.substance() != Substance.FORMATTING;
  }
}
