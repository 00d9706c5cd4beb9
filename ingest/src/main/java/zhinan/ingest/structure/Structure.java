package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Verdict;

/**
 * Finds the outline of a document and builds the guide.
 *
 * <p>Example: lines marked {@code 事项1：生育登记服务}, {@code 1.所需材料：户口簿} give a matter with one section.
 * Holds no state between documents; may be shared.
 */
public final class Structure {

  private final GroupNames names = GroupNames.load();
  private final HeadingMarkers markers;

  /** Over the vocabulary that marked the lines. */
  public Structure(HeadingMarkers markers) {
    this.markers = markers;
  }

  /** The guide as outlined, with its ledger and what was odd. */
  public GuideDraft structure(RawDocument document) {
    GuideOutline found = GuideOutline.of(document, names, markers.marker());
    Assessment assessment = OutlineVerdict.of(document, found, names);
    boolean none = assessment.verdict() == Verdict.NOT_A_GUIDE;
    GuideOutline outline = none ? found.withoutHeads() : found;
    GuideBuilder tree = new GuideBuilder(document, outline, names);
    Guide guide = tree.guide();
    List<Doubt> doubts = new ArrayList<>(document.doubts());
    doubts.addAll(OutlineDoubts.of(outline));
    doubts.addAll(VerdictDoubts.of(outline, assessment));
    return new GuideDraft(
        new Conversion(guide, document.text(), tree.ledger(), List.of()).with(assessment),
        document.places(),
        tree.texts(),
        document.links(),
        doubts);
  }
}
