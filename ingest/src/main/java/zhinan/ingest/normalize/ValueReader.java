package zhinan.ingest.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.hours.HoursReader;
import zhinan.ingest.normalize.papers.PapersReader;
import zhinan.ingest.normalize.terms.TermsReader;
import zhinan.model.Absence;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.SectionKind;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;

/**
 * Asks each node for the values that its kinds promise. A matter or part that has no section of a
 * kind is asked for sentences that surely state the value elsewhere.
 *
 * <p>Example: a matter with a section {@code 办理时限} is asked for time limits there and nowhere else;
 * one without is asked in all of its sections ({@code 窗口受理后3个工作日内办结}). Holds no state between
 * documents; may be shared.
 */
final class ValueReader {
  private final TermsReader terms = TermsReader.load();
  private final PapersReader papers = PapersReader.load();
  private final HoursReader hours;

  ValueReader(HoursReader hours) {
    this.hours = hours;
  }

  /** The values of all nodes that state any, in document order; doubts go to the remarks. */
  List<NodeValues> read(List<Body> bodies, Places places, List<Doubt> remarks) {
    Owners owners = Owners.of(bodies);
    List<NodeValues> values = new ArrayList<>();
    for (Body body : bodies) {
      Stating stating = new Stating(places, remarks);
      NodeValues found =
          new NodeValues(
              body.node().id(),
              absence(body, stating),
              limits(body, owners, stating),
              fees(body, owners, stating),
              agencies(body, owners, stating),
              Owners.is(body, SectionKind.MATERIALS)
                  ? stating.all(papers.materials(body))
                  : List.of(),
              stating.all(
                  Owners.is(body, SectionKind.LEGAL_BASIS)
                      ? papers.legalBases(body)
                      : papers.mentionedBases(body)),
              stating.all(papers.links(body)),
              hours(body, stating));
      if (stating.isUsed()) {
        values.add(found);
      }
    }
    return values;
  }

  private Optional<Stated<Absence>> absence(Body body, Stating stating) {
    return terms.absence(body).map(lack -> stating.absence(lack, body.node()));
  }

  private List<Stated<TimeLimit>> limits(Body body, Owners owners, Stating stating) {
    boolean own = Owners.is(body, SectionKind.TIME_LIMIT);
    return own || owners.lacks(body, SectionKind.TIME_LIMIT)
        ? stating.all(terms.timeLimits(body, own))
        : List.of();
  }

  private List<Stated<Fee>> fees(Body body, Owners owners, Stating stating) {
    boolean own = Owners.is(body, SectionKind.FEE);
    return own || owners.lacks(body, SectionKind.FEE)
        ? stating.all(terms.fees(body, own))
        : List.of();
  }

  private List<Stated<AgencyRule>> agencies(Body body, Owners owners, Stating stating) {
    boolean own = Owners.is(body, SectionKind.AGENT);
    return own || owners.lacks(body, SectionKind.AGENT)
        ? stating.all(terms.agencies(body, own))
        : List.of();
  }

  private List<Stated<ServiceHours>> hours(Body body, Stating stating) {
    List<Reading<ServiceHours>> readings = new ArrayList<>();
    if (Owners.is(body, SectionKind.HOURS)) {
      for (Body.Piece piece : body.pieces()) {
        if (piece instanceof Line line) {
          hours.find(line.words()).forEach(words -> readings.add(hours.read(words)));
        }
      }
    }
    return stating.all(readings);
  }
}
