package zhinan.model;

import java.util.List;
import java.util.Optional;

/**
 * The typed values that the text of one node states. Offices with their phones are in the guide's
 * directories.
 *
 * <p>Immutable, may be shared.
 *
 * @param nodeId the section, or the matter or part whose text stands in front of its sections
 * @param absence why a section states nothing; empty where it does
 * @param timeLimits one for each branch, in the order of the text
 * @param fees what it costs; more than one only where the section states several
 * @param agencies whether somebody else may do it
 * @param materials the papers to hand in
 * @param legalBases the laws and documents behind it
 * @param links web addresses
 * @param hours when the matter is handled, where it is stated apart from an office
 */
public record NodeValues(
    String nodeId,
    Optional<Stated<Absence>> absence,
    List<Stated<TimeLimit>> timeLimits,
    List<Stated<Fee>> fees,
    List<Stated<AgencyRule>> agencies,
    List<Stated<Material>> materials,
    List<Stated<LegalBasis>> legalBases,
    List<Stated<WebLink>> links,
    List<Stated<ServiceHours>> hours) {
  public NodeValues {
    timeLimits = List.copyOf(timeLimits);
    fees = List.copyOf(fees);
    agencies = List.copyOf(agencies);
    materials = List.copyOf(materials);
    legalBases = List.copyOf(legalBases);
    links = List.copyOf(links);
    hours = List.copyOf(hours);
  }
}
