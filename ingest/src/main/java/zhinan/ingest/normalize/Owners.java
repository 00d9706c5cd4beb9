package zhinan.ingest.normalize;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.ingest.normalize.body.Body;
import zhinan.model.Guide;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * Which matter or part each body belongs to, and which kinds of section that has. Immutable.
 *
 * <p>A part that lacks a kind is answered by its matter's section of that kind: {@code （一）新办} below
 * a matter with one {@code 办理时限} for all parts.
 */
final class Owners {
  /** Other people's days and money: how long an offer of a paper holds, a fine in a law. */
  private static final Set<SectionKind> ABOUT_SOMETHING_ELSE =
      EnumSet.of(SectionKind.MATERIALS, SectionKind.LEGAL_BASIS, SectionKind.HOURS);

  private final Map<String, Set<SectionKind>> kinds = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, String> matters = new HashMap<>();

  private Owners() {}

  /** For the bodies of one guide in document order. */
  static Owners of(List<Body> bodies) {
    Owners found = new Owners();
    String matter = "";
    Map<String, String> above = new HashMap<>();
    for (Body body : bodies) {
      String id = body.node().id();
      NodeType type = body.node().type();
      body.node().children().forEach(child -> above.put(child.id(), id));
      String owner = type == NodeType.SECTION ? above.getOrDefault(id, Guide.ID) : id;
      boolean within = owner.equals(matter) || above.getOrDefault(owner, "").equals(matter);
      matter = type == NodeType.MATTER ? id : within ? matter : "";
      found.owners.put(id, owner);
      found.matters.put(owner, matter);
      if (body.node() instanceof Section section) {
        found.of(owner).addAll(section.kinds());
      }
    }
    return found;
  }

  private Set<SectionKind> of(String owner) {
    return kinds.computeIfAbsent(owner, id -> EnumSet.noneOf(SectionKind.class));
  }

  /** Whether the body is that of a section of the kind. */
  static boolean is(Body body, SectionKind kind) {
    return body.node() instanceof Section section && section.kinds().contains(kind);
  }

  /**
   * Whether neither the body's matter or part nor the matter around that has a section of the kind,
   * so that the body itself may be asked.
   */
  boolean lacks(Body body, SectionKind kind) {
    String owner = owners.get(body.node().id());
    boolean about =
        body.node() instanceof Section section
            && section.kinds().stream().anyMatch(ABOUT_SOMETHING_ELSE::contains);
    return !about && !of(owner).contains(kind) && !of(matters.get(owner)).contains(kind);
  }
}
