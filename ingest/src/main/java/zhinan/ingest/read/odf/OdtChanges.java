package zhinan.ingest.read.odf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.read.flow.FlowRecord;

/**
 * The tracked changes of an OpenDocument text (part 3, 5.5): the words that were deleted stand in
 * front of the text and are named where they stood; the words that were inserted stand in the text,
 * between a start and an end that name their change. Single-use.
 */
final class OdtChanges {
  private final Revisions revisions;
  private final Map<String, FlowRecord> deleted = new LinkedHashMap<>();
  private final Set<String> inserted = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private int unnamed;

  OdtChanges(Revisions revisions) {
    this.revisions = revisions;
  }

  Revisions revisions() {
    return revisions;
  }

  /** Says that a change deleted words. */
  void deletion(String id, FlowRecord words) {
    deleted.put(id.isEmpty() ? "\u0000" + unnamed++ : id, words);
  }

  /** Says that a change inserted words. */
  void insertion(String id) {
    inserted.add(id);
  }

  /** The words that were deleted at a place, which names each change once. */
  Optional<FlowRecord> take(String id) {
    return Optional.ofNullable(deleted.remove(id));
  }

  /** Deleted words of which nobody knows where they stood. */
  List<FlowRecord> rest() {
    List<FlowRecord> rest = List.copyOf(deleted.values());
    deleted.clear();
    return rest;
  }

  void start(String id) {
    if (inserted.contains(id)) {
      open.add(id);
    }
  }

  void end(String id) {
    open.remove(id);
  }

  /** Whether the words at hand were inserted. */
  boolean isInserting() {
    return !open.isEmpty();
  }

  /** Whether what stands at hand, the end of a paragraph too, is not there in what is read. */
  boolean leavesOut() {
    return isInserting() && !revisions.takesInserted();
  }
}
