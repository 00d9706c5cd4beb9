package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.ingest.aid.AddedWords;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Source;
import zhinan.model.Source.Aid;
import zhinan.model.Verdict;

/**
 * Finds the outline of a document and builds the guide.
 *
 * <p>Example: lines marked {@code 事项1：生育登记服务}, {@code 1.所需材料：户口簿} give a matter with one section.
 * Holds no state between documents; may be shared.
 */
public final class Structure {

  private final GroupNames names;
  private final HeadingMarkers markers;
  private final AddedWords added;
  private final OtherPapers papers = OtherPapers.load();

  /** Over the vocabulary that marked the lines. */
  public Structure(HeadingMarkers markers) {
    this(markers, AddedWords.NONE);
  }

  /**
   * Over the vocabulary that marked the lines, with words of a team's own.
   *
   * @throws IllegalArgumentException for words that tell nothing of groups
   */
  public Structure(HeadingMarkers markers, AddedWords added) {
    this.markers = markers;
    this.added = added;
    this.names = GroupNames.load(added);
  }

  /** What the document has to say of its lines to others of its make. */
  public MakeProfile profile(RawDocument document) {
    SheetLines lines = SheetLines.of(MarkedLines.of(document), markers.marker());
    return MakeProfile.of(new LineOdds(lines, LineModel.load(), names).seen());
  }

  /** The guide as outlined by itself, with its ledger and what was odd. */
  public GuideDraft structure(RawDocument document) {
    return structure(document, MakeProfile.NONE);
  }

  /**
   * The guide as outlined, with its ledger and what was odd.
   *
   * @param profile what documents of its make have in common
   */
  public GuideDraft structure(RawDocument document, MakeProfile profile) {
    GuideOutline found = GuideOutline.of(document, names, markers.marker(), profile);
    Assessment assessment = OutlineVerdict.of(document, found, names, papers);
    List<Aid> aids =
        Stream.of(document.source().aids(), added.aids(), profile.aid().stream().toList())
            .flatMap(List::stream)
            .toList();
    Source source = document.source().with(aids);
    boolean none = assessment.verdict() == Verdict.NOT_A_GUIDE;
    GuideOutline outline = none ? found.withoutHeads() : found;
    GuideBuilder tree = new GuideBuilder(document, source, outline, names);
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
