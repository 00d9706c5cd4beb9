package zhinan.ingest.normalize.terms;

import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Severity;
import zhinan.model.TimeLimit;
import zhinan.text.Text;

/** Keeps the words of a limit that state no amount: {@code 年初收件，年末发放}. Stateless. */
final class LimitAsStated {
  /** Words kept of a limit that states no amount; the longest such sentence at hand has 180. */
  private static final int MAX_WORDS = 240;

  private LimitAsStated() {}

  static Reading<TimeLimit> read(Flow flow) {
    Text words = flow.words(0, Math.min(MAX_WORDS, flow.length()));
    return Reading.refused(
        words,
        LimitRule.WORDS.id(),
        new Doubt(Severity.INFO, "time-limit-as-stated", "the words state no amount of time"));
  }
}
