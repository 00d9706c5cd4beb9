package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import zhinan.ingest.document.Doubt;
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

/**
 * Cuts bodies into listings: each table is one, and so are the lines between two. A table of
 * numbers in a section about the office that gives none is told of. Holds no state of its own.
 */
final class Listings {
  /** Sections whose tables are about offices, if they hold numbers. */
  private static final Set<SectionKind> REACHED =
      Set.of(SectionKind.LOCATION, SectionKind.CONTACT, SectionKind.SUPERVISION);

  private final SheetOffices sheets;
  private final ProseOffices prose;
  private final Locality from;
  private final Consumer<Doubt> doubts;

  /**
   * @param doubts is told of tables that could not be read
   */
  Listings(SheetOffices sheets, ProseOffices prose, Locality from, Consumer<Doubt> doubts) {
    this.sheets = sheets;
    this.prose = prose;
    this.from = from;
    this.doubts = doubts;
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
        List<Office> offices = sheets.offices(sheet, from);
        add(found, new Listing(nodeId, kinds, true, offices));
        if (offices.isEmpty() && kinds.stream().anyMatch(REACHED::contains)) {
          sheets.unread(sheet, from).ifPresent(doubts);
        }
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
