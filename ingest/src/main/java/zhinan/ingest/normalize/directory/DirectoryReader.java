package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Places;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.ProseOffices;
import zhinan.ingest.normalize.sheet.SheetOffices;
import zhinan.ingest.words.NameWords;
import zhinan.model.Directory;
import zhinan.model.Guide;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;

/**
 * Finds the directories of a guide.
 *
 * <p>Example: a table of police stations under two matters gives one {@link Directory} with two
 * uses; {@code 办理地点：…} and {@code 咨询电话：…} in two sections of a matter give one contact. Holds no
 * state between documents; may be shared.
 */
public final class DirectoryReader {
  private final Recognizers recognizers;
  private final SheetOffices sheets;
  private final ProseOffices prose;
  private final OfficeNames names;

  public DirectoryReader(Recognizers recognizers) {
    this.recognizers = recognizers;
    this.sheets = new SheetOffices(recognizers);
    this.prose = new ProseOffices(recognizers);
    this.names = new OfficeNames(recognizers.names());
  }

  /**
   * What was found.
   *
   * @param directories in document order of their first use
   * @param remarks what was inferred, refused or differs
   */
  public record Found(List<Directory> directories, List<Doubt> remarks) {
    public Found {
      directories = List.copyOf(directories);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The directories of a guide.
   *
   * @param guide whose nodes own them
   * @param front what stands in front of the first node
   * @param bodies of the nodes, in document order
   * @param from the place of the document
   */
  public Found read(
      Guide guide, List<Piece> front, List<Body> bodies, Locality from, Places places) {
    DirectoryIndex index = new DirectoryIndex(new ContactReader(recognizers, places), places, from);
    Listings listings = new Listings(sheets, prose, from, index::doubt);
    listings
        .of(Guide.ID, EnumSet.noneOf(SectionKind.class), front)
        .forEach(listing -> index.add(listing, ""));
    Map<String, Body> byId = new HashMap<>();
    bodies.forEach(body -> byId.put(body.node().id(), body));
    guide.children().forEach(node -> walk(node, "", byId, listings, index));
    return index.found();
  }

  /** The heading above that names an office speaks for offices without a name of their own. */
  private void walk(
      Node node, String office, Map<String, Body> bodies, Listings listings, DirectoryIndex index) {
    boolean isGroup = node.type().compareTo(NodeType.THEME) <= 0;
    String named = isGroup ? names.in(node.heading().title()).orElse(office) : office;
    List<Listing> own = new ArrayList<>(listings.of(bodies.get(node.id())));
    for (Node child : node.children()) {
      if (child.type() == NodeType.SECTION) {
        own.addAll(listings.of(bodies.get(child.id())));
      }
    }
    SectionJoin.join(own).forEach(listing -> index.add(listing, named));
    for (Node child : node.children()) {
      if (child.type() != NodeType.SECTION) {
        walk(child, named, bodies, listings, index);
      }
    }
  }

  /**
   * Tells whether a heading names an office.
   *
   * <p>Example: {@code 项目立项阶段（经济发展局）} names 经济发展局; {@code 出生阶段} names none. Seen in guides that
   * group their matters by bureau. Immutable, may be shared.
   */
  private record OfficeNames(NameWords words) {

    /** The office that the heading names, in brackets behind a title or as the whole of it. */
    Optional<String> in(String heading) {
      String title = heading.strip();
      int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
      boolean closed = title.endsWith("）") || title.endsWith(")");
      String inner = open >= 0 && closed ? title.substring(open + 1, title.length() - 1) : title;
      return Optional.of(inner.strip()).filter(this::isOffice);
    }

    private boolean isOffice(String name) {
      int ending = words.authorities().endsAt(name, name.length());
      return ending > 0 && ending < name.length();
    }
  }
}
