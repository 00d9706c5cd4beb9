package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.dedupe.MatterRule.Verdict;
import zhinan.ingest.document.Notices;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Remark;
import zhinan.model.Conversion;
import zhinan.text.Sense;

/**
 * Folds duplicates of a guide and links what is alike.
 *
 * <p>Example: {@code 事项5：更正登记} pasted twice, word for word, is one matter; the second stands in the
 * conversion's merges, whole, with the evidence, and its characters are MERGED in the ledger. The
 * same title over two texts, or one text under two titles, stays twice with a notice. Deduplicating
 * twice changes nothing more. Holds no state between documents; may be shared.
 */
public final class Deduplicator {
  private final Sense sense = Sense.load();

  /**
   * The same conversion with duplicates folded.
   *
   * @param places finds lines and pages of the conversion's text
   */
  public Conversion dedupe(Conversion normalized, Places places) {
    Profiles profiles = new Profiles();
    Conversion folded = normalized;
    List<Decision> decisions;
    int merges;
    do {
      merges = folded.merges().size();
      folded = foldSections(folded);
      decisions = new Decisions(sense).about(profiles.of(folded.guide()));
      folded = foldMatters(folded, decisions);
    } while (folded.merges().size() > merges);
    return noticed(folded, decisions, places);
  }

  private Conversion foldMatters(Conversion tidy, List<Decision> decisions) {
    Folding folding = new Folding(tidy);
    decisions.stream()
        .filter(decision -> decision.rule().verdict() == Verdict.FOLD)
        .forEach(folding::matter);
    return folding.apply();
  }

  private Conversion noticed(Conversion folded, List<Decision> links, Places places) {
    List<Remark> remarks = new ArrayList<>();
    folded.notices().stream()
        .filter(notice -> !Links.CODES.contains(notice.code()))
        .map(Notices::remark)
        .forEach(remarks::add);
    folded.merges().stream().map(Links::of).forEach(remarks::add);
    links.stream().map(Links::of).forEach(remarks::add);
    return new Conversion(
        folded.guide(),
        folded.text(),
        folded.ledger(),
        new Notices(folded.text(), places, folded.ledger()).number(remarks),
        folded.merges());
  }

  private Conversion foldSections(Conversion normalized) {
    Folding folding = new Folding(normalized);
    new SectionRepeats(sense).of(normalized.guide()).forEach(folding::section);
    return folding.apply();
  }
}
