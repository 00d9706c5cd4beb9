package zhinan.ingest.normalize.terms;

import java.util.Optional;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.model.Section;
import zhinan.text.Text;

/** Tells why a section states nothing. Immutable, may be shared. */
final class AbsenceReader {
  /** Longest line that is looked at. */
  private static final int MAX_LINE = 2 * AbsenceWords.MAX_PLACEHOLDER;

  private final AbsenceWords words;

  AbsenceReader(Lexicon lexicon) {
    this.words = new AbsenceWords(lexicon);
  }

  Optional<Lack> read(Body body) {
    if (!(body.node() instanceof Section section)) {
      return Optional.empty();
    }
    if (body.pieces().isEmpty()) {
      return section.blocks().isEmpty()
          ? Optional.of(
              new Lack(
                  AbsenceRule.EMPTY.absence(),
                  Text.of("", section.heading().span().end()),
                  AbsenceRule.EMPTY.id()))
          : Optional.empty();
    }
    boolean isShort =
        body.pieces().size() == 1
            && body.pieces().get(0) instanceof Line line
            && line.text().length() <= MAX_LINE;
    return isShort ? stated(section, Flow.of(body)) : Optional.empty();
  }

  private Optional<Lack> stated(Section section, Flow flow) {
    return words
        .rule(section, flow.chars())
        .map(rule -> new Lack(rule.absence(), flow.words(0, flow.length()), rule.id()));
  }
}
