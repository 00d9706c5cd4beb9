package zhinan.ingest.normalize.directory;

import java.util.List;
import java.util.Set;
import zhinan.ingest.normalize.office.Office;
import zhinan.model.SectionKind;

/**
 * The offices of one table, or of the lines between two tables.
 *
 * @param nodeId the node whose body they stand in
 * @param kinds of that node, none unless it is a section
 * @param isTable whether they stand in a boxed table
 * @param offices in document order, at least one
 */
record Listing(String nodeId, Set<SectionKind> kinds, boolean isTable, List<Office> offices) {
  Listing {
    offices = List.copyOf(offices);
  }

  Listing with(List<Office> others) {
    return new Listing(nodeId, kinds, isTable, others);
  }
}
