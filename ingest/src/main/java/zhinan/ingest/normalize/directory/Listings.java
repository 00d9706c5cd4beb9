package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.ProseOffices;
import zhinan.ingest.normalize.sheet.SheetOffices;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/** Cuts bodies into listings: each table is one, and so are the lines between two. Immutable. */
final class Listings {
  private final SheetOffices sheets;
  private final ProseOffices prose;
  private final Locality from;

  Listings(SheetOffices sheets, ProseOffices prose, Locality from) {
    this.sheets = sheets;
    this.prose = prose;
    this.from = from;
  }

  /** The listings of a node's body, in document order. */
  List<Listing> of(Body body) {
    return of(body.node().id(), kinds(body), body.pieces());
  }

  /** The listings of pieces that belong to the node of the given id. */
  List<Listing> of(String nodeId, Set<SectionKind> kinds, List<Piece> pieces) {
    List<Listing> found = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        lines.add(line);
      } else if (piece instanceof Sheet sheet) {
        add(found, new Listing(nodeId, kinds, false, prose(lines, kinds)));
        lines.clear();
        add(found, new Listing(nodeId, kinds, true, sheets.offices(sheet, from)));
      }
    }
    add(found, new Listing(nodeId, kinds, false, prose(lines, kinds)));
    return found;
  }

  private List<Office> prose(List<Line> lines, Set<SectionKind> kinds) {
    return lines.isEmpty() ? List.of() : prose.offices(List.copyOf(lines), kinds, from);
  }

  private static void add(List<Listing> found, Listing listing) {
    if (!listing.offices().isEmpty()) {
      found.add(listing);
    }
  }

  private static Set<SectionKind> kinds(Body body) {
    return body.node() instanceof Section section
        ? EnumSet.copyOf(section.kinds())
        : EnumSet.noneOf(SectionKind.class);
  }
}
