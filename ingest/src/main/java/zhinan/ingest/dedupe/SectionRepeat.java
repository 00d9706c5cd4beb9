package zhinan.ingest.dedupe;

import zhinan.model.Merge.Evidence;
import zhinan.model.Section;

/**
 * A section pasted twice in a row.
 *
 * @param rule id of the rule that decided
 * @param kept the one that says at least as much
 * @param merged the other
 * @param parentId the matter or part that holds both
 * @param position the other's index among the sections there, 0-based
 * @param evidence how they compare
 */
record SectionRepeat(
    String rule, Section kept, Section merged, String parentId, int position, Evidence evidence) {}
