package zhinan.ingest.normalize.absence;

import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.model.Absence;
import zhinan.text.Text;

/**
 * Why a section states nothing.
 *
 * <p>Example: {@code 6.是否收费：见附件} lacks a value with the absence ELSEWHERE and the words {@code
 * 见附件}. A heading with nothing under it is EMPTY and has no words; its place is the heading's.
 * Immutable, may be shared.
 *
 * @param absence why
 * @param words what the document says instead; blank for EMPTY alone
 * @param rule id of the rule
 */
public record Lack(Absence absence, Text words, String rule) {
  public Lack {
    if (words.isBlank() != (absence == Absence.EMPTY)) {
      throw new IllegalArgumentException("the absence " + absence + " with the words " + words);
    }
  }

  /** The same as a reading of its words; empty where there are none. */
  public Optional<Reading<Absence>> reading() {
    return words.isBlank() ? Optional.empty() : Optional.of(Reading.of(words, absence, rule));
  }
}
