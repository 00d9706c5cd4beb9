package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhinan.ingest.document.RawDocument;
import zhinan.model.NodeType;

/**
 * All headings of a document in order.
 *
 * @param page the document as lines with marks
 * @param heads sorted by block
 */
record GuideOutline(MarkedLines page, List<GuideHead> heads) {

  static GuideOutline of(RawDocument document, GroupNames names) {
    MarkedLines page = MarkedLines.of(document);
    List<GuideHead> matters = MatterFinder.find(page, names);
    List<GuideHead> heads = new ArrayList<>(GroupFinder.find(page, matters, names));
    heads.addAll(matters);
    heads.sort(Comparator.comparingInt(GuideHead::from));
    heads.addAll(sections(page, heads));
    heads.sort(Comparator.comparingInt(GuideHead::from));
    return new GuideOutline(page, List.copyOf(heads));
  }

  private static List<GuideHead> sections(MarkedLines page, List<GuideHead> heads) {
    SectionHabits habits = SectionHabits.of(page, heads);
    List<GuideHead> found = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).type() == NodeType.MATTER) {
        int end = i + 1 < heads.size() ? heads.get(i + 1).from() : page.size();
        found.addAll(PartFinder.find(page, habits, heads.get(i).to() + 1, end));
      }
    }
    return found;
  }
}
