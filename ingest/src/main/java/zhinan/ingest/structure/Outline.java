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
record Outline(Page page, List<Head> heads) {

  static Outline of(RawDocument document, GroupNames names) {
    Page page = Page.of(document);
    List<Head> matters = MatterFinder.find(page, names);
    List<Head> heads = new ArrayList<>(GroupFinder.find(page, matters, names));
    heads.addAll(matters);
    heads.sort(Comparator.comparingInt(Head::from));
    heads.addAll(sections(page, heads));
    heads.sort(Comparator.comparingInt(Head::from));
    return new Outline(page, List.copyOf(heads));
  }

  private static List<Head> sections(Page page, List<Head> heads) {
    SectionHabits habits = SectionHabits.of(page, heads);
    List<Head> found = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).type() == NodeType.MATTER) {
        int end = i + 1 < heads.size() ? heads.get(i + 1).from() : page.size();
        found.addAll(PartFinder.find(page, habits, heads.get(i).to() + 1, end));
      }
    }
    return found;
  }
}
