package zhinan.ingest.normalize.prose;

import java.util.Set;
import zhinan.ingest.words.OfficeField;
import zhinan.model.SectionKind;

/**
 * What a section of some kinds may state about offices. Immutable.
 *
 * @param kinds of the section
 * @param singleFields whether a single field makes an office
 */
record Expected(Set<SectionKind> kinds, boolean singleFields) {
  static Expected of(Set<SectionKind> kinds) {
    return new Expected(kinds, kinds.stream().anyMatch(SectionKind::isOfOffice));
  }

  /** Whether words without label can only be a place. */
  boolean addressDue() {
    return kinds.contains(SectionKind.LOCATION) && !kinds.contains(SectionKind.CONTACT);
  }

  /** Whether numbers are looked for in any case. */
  boolean phonesDue() {
    return kinds.contains(SectionKind.CONTACT)
        || kinds.contains(SectionKind.LOCATION)
        || kinds.contains(SectionKind.SUPERVISION);
  }

  /** Which numbers those without label are. */
  OfficeField dialled() {
    return kinds.contains(SectionKind.SUPERVISION) && !kinds.contains(SectionKind.CONTACT)
        ? OfficeField.SUPERVISION
        : OfficeField.PHONES;
  }

  /** Whether the draft says enough to be an office here. */
  boolean states(OfficeDraft draft, WordCutter cutter) {
    if (draft.has(OfficeField.PHONES) || draft.has(OfficeField.SUPERVISION)) {
      return true;
    }
    if (!singleFields) {
      return false;
    }
    boolean field =
        draft.has(OfficeField.ADDRESS)
            || draft.has(OfficeField.HOURS)
            || draft.has(OfficeField.PERSON);
    boolean named = draft.has(OfficeField.NAME);
    return field
        || named
            && (draft.has(OfficeField.REMARKS)
                || cutter.lonely(draft.text(OfficeField.NAME).chars()));
  }
}
