package zhinan.ingest.dedupe;

/**
 * What was decided about a matter and an earlier one.
 *
 * @param pair the earlier matter and the later one, with the evidence
 * @param rule that decided
 */
record Decision(MatterPair pair, MatterRule rule) {}
