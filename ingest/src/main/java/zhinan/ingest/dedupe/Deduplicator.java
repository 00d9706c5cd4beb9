package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.dedupe.MatterRule.Verdict;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.GuideDraft;
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

  /** The same draft with duplicates folded. */
  public GuideDraft dedupe(GuideDraft draft) {
    Profiles profiles = new Profiles();
    Conversion folded = draft.conversion();
    List<Decision> decisions;
    int merges;
    do {
      merges = folded.merges().size();
      folded = foldSections(folded);
      decisions = new Decisions(sense).about(profiles.of(folded.guide()));
      folded = foldMatters(folded, decisions);
    } while (folded.merges().size() > merges);
    return doubted(draft, folded, decisions);
  }

  private Conversion foldMatters(Conversion tidy, List<Decision> decisions) {
    Folding folding = new Folding(tidy);
    decisions.stream()
        .filter(decision -> decision.rule().verdict() == Verdict.FOLD)
        .forEach(folding::matter);
    return folding.apply();
  }

  private static GuideDraft doubted(GuideDraft draft, Conversion folded, List<Decision> links) {
    List<Doubt> doubts = new ArrayList<>();
    draft.doubts().stream()
        .filter(doubt -> !Links.CODES.contains(doubt.code()))
        .forEach(doubts::add);
    folded.merges().stream().map(Links::of).forEach(doubts::add);
    links.stream().map(Links::of).forEach(doubts::add);
    return new GuideDraft(folded, draft.places(), draft.texts(), doubts);
  }

  private Conversion foldSections(Conversion normalized) {
    Folding folding = new Folding(normalized);
    new SectionRepeats(sense).of(normalized.guide()).forEach(folding::section);
    return folding.apply();
  }
}
