package zhinan.ingest.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.absence.AbsenceReader;
import zhinan.ingest.normalize.absence.Lack;
import zhinan.ingest.normalize.agent.AgentReader;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.fee.FeeReader;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.hours.HoursReader;
import zhinan.ingest.normalize.law.LegalBasisReader;
import zhinan.ingest.normalize.limit.LimitReader;
import zhinan.ingest.normalize.link.LinkReader;
import zhinan.ingest.normalize.material.MaterialReader;
import zhinan.model.Absence;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.NodeValues;
import zhinan.model.SectionKind;
import zhinan.model.ServiceHours;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.Value;
import zhinan.model.Value.ValueKind;
import zhinan.text.Text;

/**
 * Asks each node for the values that its kinds promise. A matter or part that has no section of a
 * kind is asked for sentences that surely state the value elsewhere.
 *
 * <p>Example: a matter with a section {@code 办理时限} is asked for time limits there and nowhere else;
 * one without is asked in all of its sections ({@code 窗口受理后3个工作日内办结}). Holds no state between
 * documents; may be shared.
 */
final class ValueReader {
  private final LimitReader limits = LimitReader.load();
  private final FeeReader fees = FeeReader.load();
  private final AgentReader agents = AgentReader.load();
  private final AbsenceReader absences = AbsenceReader.load();
  private final MaterialReader materials = MaterialReader.load();
  private final LegalBasisReader bases = LegalBasisReader.load();
  private final HoursReader hours;

  ValueReader(HoursReader hours) {
    this.hours = hours;
  }

  /** The values of all nodes that state any, in document order; doubts go to the remarks. */
  List<NodeValues> read(
      List<Body> bodies, Places places, List<LinkTarget> targets, List<Doubt> remarks) {
    LinkReader links = new LinkReader(targets);
    Owners owners = Owners.of(bodies);
    List<NodeValues> values = new ArrayList<>();
    for (Body body : bodies) {
      Stating stating = new Stating(places, remarks);
      Flow flow = Flow.of(body);
      Asked asked = new Asked(body, flow, absences.read(body, flow), owners, links);
      NodeValues found =
          new NodeValues(
              body.node().id(),
              asked.lack().map(lack -> stating.absence(lack, body.node())),
              NodeValues.byKind(kind -> stating.all(readings(kind, asked))));
      if (stating.isUsed()) {
        values.add(found);
      }
    }
    return values;
  }

  private List<? extends Reading<? extends Value>> readings(ValueKind kind, Asked asked) {
    return switch (kind) {
      case TIME_LIMIT -> limits(asked);
      case FEE -> fees(asked).stream().toList();
      case AGENCY -> agencies(asked).stream().toList();
      case MATERIAL -> materials(asked);
      case LEGAL_BASIS -> legalBases(asked.body());
      case LINK -> asked.links().read(asked.body());
      case HOURS -> hours(asked.body());
    };
  }

  private List<Reading<TimeLimit>> limits(Asked asked) {
    return switch (asked.about(SectionKind.TIME_LIMIT)) {
      case OWN -> limits.own(asked.flow(), asked.body().node().heading().title());
      case SURE -> limits.sure(asked.flow());
      case NOTHING -> List.of();
    };
  }

  private Optional<Reading<Fee>> fees(Asked asked) {
    return switch (asked.about(SectionKind.FEE)) {
      case OWN -> fees.own(asked.flow());
      case SURE -> fees.sure(asked.flow());
      case NOTHING -> Optional.empty();
    };
  }

  private Optional<Reading<AgencyRule>> agencies(Asked asked) {
    return switch (asked.about(SectionKind.AGENT)) {
      case OWN -> agents.own(asked.flow());
      case SURE -> agents.sure(asked.flow());
      case NOTHING -> Optional.empty();
    };
  }

  /** A matter or part without a heading for its papers is asked itself. */
  private List<Reading<Material>> materials(Asked asked) {
    Body body = asked.body();
    if (Owners.is(body, SectionKind.MATERIALS)) {
      return materials.read(body);
    }
    boolean own = body.node().type() == NodeType.MATTER || body.node().type() == NodeType.PART;
    return own && asked.owners().lacks(body, SectionKind.MATERIALS)
        ? materials.sure(body)
        : List.of();
  }

  private List<Reading<LegalBasis>> legalBases(Body body) {
    return Owners.is(body, SectionKind.LEGAL_BASIS) ? bases.read(body) : bases.mentions(body);
  }

  private List<Reading<ServiceHours>> hours(Body body) {
    List<Reading<ServiceHours>> readings = new ArrayList<>();
    if (Owners.is(body, SectionKind.HOURS)) {
      for (Body.Piece piece : body.pieces()) {
        if (piece instanceof Line line) {
          hours.find(line.words()).forEach(words -> readings.add(hours.read(words)));
        }
      }
    }
    return readings;
  }

  /** What a body is asked for: everything in it, what is sure, nothing. */
  private enum Question {
    OWN,
    SURE,
    NOTHING
  }

  /**
   * A body that is asked for values.
   *
   * @param flow its words in one row
   * @param lack why it states nothing
   * @param links the reader of the document's links
   */
  private record Asked(Body body, Flow flow, Optional<Lack> lack, Owners owners, LinkReader links) {
    /** A section of the kind is asked for all it says, unless it states nothing. */
    Question about(SectionKind kind) {
      if (Owners.is(body, kind)) {
        return lack.isPresent() ? Question.NOTHING : Question.OWN;
      }
      return owners.lacks(body, kind) ? Question.SURE : Question.NOTHING;
    }
  }

  /** Gives the readings of one node their places and tells their doubts. Single-use. */
  private static final class Stating {
    private final Places places;
    private final List<Doubt> doubts;
    private boolean used;

    Stating(Places places, List<Doubt> doubts) {
      this.places = places;
      this.doubts = doubts;
    }

    /** Whether the node states anything at all. */
    boolean isUsed() {
      return used;
    }

    <T> List<Stated<? extends T>> all(List<? extends Reading<? extends T>> readings) {
      List<Stated<? extends T>> stated = new ArrayList<>(readings.size());
      for (Reading<? extends T> reading : readings) {
        stated.add(reading.stated(places));
        reading.doubts().forEach(doubt -> tell(doubt, reading.words()));
      }
      used |= !stated.isEmpty();
      return stated;
    }

    /** An absence; of a section with nothing under it, the heading's words stand for it. */
    Stated<Absence> absence(Lack lack, Node node) {
      used = true;
      Span heading = node.heading().span();
      return lack.reading()
          .map(reading -> reading.stated(places))
          .orElseGet(
              () ->
                  new Stated<>(
                      node.heading().label() + node.heading().title(),
                      java.util.Optional.of(lack.absence()),
                      lack.rule(),
                      heading));
    }

    private void tell(Doubt doubt, Text words) {
      doubts.add(doubt.at(words));
    }
  }
}
