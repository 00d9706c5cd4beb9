package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.dedupe.MatterRule.Verdict;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.GuideDraft;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Node;

/**
 * Folds duplicates of a guide and links what is alike.
 *
 * <p>Example: {@code 事项5：更正登记} pasted twice, word for word, is one matter; the second stands in the
 * conversion's merges, whole, with the evidence, and its characters are MERGED in the ledger. The
 * same title over two texts, or one text under two titles, stays twice with a notice. Deduplicating
 * twice changes nothing more. Holds no state between documents; may be shared.
 */
public final class Deduplicator {
  /** The same draft with duplicates folded. */
  public GuideDraft dedupe(GuideDraft draft) {
    MatterPieces pieces = new MatterPieces();
    GuideMatters profiles = new GuideMatters(pieces);
    Conversion folded = draft.conversion();
    List<Decisions.Decision> decisions;
    int merges;
    do {
      merges = folded.merges().size();
      folded = foldSections(folded, pieces);
      decisions = Decisions.about(profiles.of(folded.guide()));
      folded = foldMatters(folded, decisions);
    } while (folded.merges().size() > merges);
    return doubted(draft, folded, decisions);
  }

  private Conversion foldMatters(Conversion tidy, List<Decisions.Decision> decisions) {
    Folding folding = new Folding(tidy);
    decisions.stream()
        .filter(decision -> decision.rule().verdict() == Verdict.FOLD)
        .forEach(folding::matter);
    return folding.apply();
  }

  private static GuideDraft doubted(
      GuideDraft draft, Conversion folded, List<Decisions.Decision> links) {
    List<Doubt> doubts = new ArrayList<>();
    draft.doubts().stream()
        .filter(doubt -> !Links.CODES.contains(doubt.code()))
        .forEach(doubts::add);
    folded.merges().stream().map(Links::of).forEach(doubts::add);
    links.stream().map(Links::of).forEach(doubts::add);
    return new GuideDraft(folded, draft.places(), draft.texts(), draft.links(), doubts);
  }

  private Conversion foldSections(Conversion normalized, MatterPieces pieces) {
    Folding folding = new Folding(normalized);
    new SectionRepeats(pieces).of(normalized.guide()).forEach(folding::section);
    return folding.apply();
  }

  /**
   * Lays out all matters of a guide, in document order, and remembers those that stay as they are
   * while others are folded. For the rounds of one guide.
   */
  private static final class GuideMatters {
    private final Map<Matter, ComparedMatter> known = new IdentityHashMap<>();
    private final MatterPieces pieces;

    GuideMatters(MatterPieces pieces) {
      this.pieces = pieces;
    }

    List<ComparedMatter> of(Guide guide) {
      List<ComparedMatter> profiles = new ArrayList<>();
      below(profiles, Guide.ID, guide.children());
      return profiles;
    }

    private void below(List<ComparedMatter> profiles, String id, List<? extends Node> children) {
      int position = 0;
      for (Node child : children) {
        if (child instanceof Matter matter) {
          int index = position++;
          profiles.add(
              known
                  .computeIfAbsent(matter, m -> ComparedMatter.of(m, pieces.of(m), id, index))
                  .at(id, index));
        } else {
          below(profiles, child.id(), child.children());
        }
      }
    }
  }
}
