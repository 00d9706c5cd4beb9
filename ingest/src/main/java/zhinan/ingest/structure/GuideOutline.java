package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.NodeType;

/**
 * All headings of a document in order.
 *
 * @param page the document as lines with marks
 * @param heads sorted by block
 */
record GuideOutline(MarkedLines page, List<GuideHead> heads) {

  static GuideOutline of(RawDocument document, GroupNames names, HeadingMarker marker) {
    MarkedLines page = MarkedLines.of(document);
    SheetLines lines = SheetLines.of(page, marker);
    Outliner outliner = new Outliner(lines, LineModel.load(), names);
    Outliner.Reading best = outliner.readings().get(0);
    List<GuideHead> known = known(page, names);
    Outliner.Reading convention = outliner.scored("convention", decided(lines, known));
    if (System.getProperty("ratio") != null) {
      System.err.printf(
          "RATIO %s %.3f %.1f %.1f %d%n",
          document.source().name(),
          convention.score() / Math.max(1, best.score()),
          convention.score(),
          best.score(),
          known.stream().filter(h -> h.type() == NodeType.MATTER).count());
    }
    double share = Double.parseDouble(System.getProperty("share", "0.95"));
    boolean matters = known.stream().anyMatch(head -> head.type() == NodeType.MATTER);
    if (matters && convention.score() >= share * best.score()) {
      return new GuideOutline(page, known);
    }
    String name = document.source().name().replaceAll("\\.[A-Za-z0-9]+$", "");
    return new GuideOutline(page, OutlineHeads.of(lines, best.heads(), names, name));
  }

  private static List<Outliner.Decided> decided(SheetLines lines, List<GuideHead> heads) {
    Map<Integer, Role> roles = new HashMap<>();
    for (GuideHead head : heads) {
      roles.put(
          head.to(),
          switch (head.type()) {
            case STAGE, THEME -> Role.GROUP;
            case MATTER -> Role.MATTER;
            case PART -> Role.PART;
            default -> Role.SECTION;
          });
    }
    List<Outliner.Decided> decided = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Role role = roles.get(lines.get(i).block());
      if (role != null) {
        decided.add(new Outliner.Decided(i, role));
      }
    }
    return decided;
  }

  private static List<GuideHead> known(MarkedLines page, GroupNames names) {
    List<GuideHead> matters = MatterFinder.find(page, names);
    List<GuideHead> heads = new ArrayList<>(GroupFinder.find(page, matters, names));
    heads.addAll(matters);
    heads.sort(Comparator.comparingInt(GuideHead::from));
    heads.addAll(sections(page, heads));
    heads.sort(Comparator.comparingInt(GuideHead::from));
    return List.copyOf(heads);
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
