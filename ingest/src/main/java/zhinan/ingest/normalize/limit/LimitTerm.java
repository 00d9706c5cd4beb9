package zhinan.ingest.normalize.limit;

import java.util.Optional;
import zhinan.model.TimeLimit.Amount;
import zhinan.model.TimeLimit.Unit;

/**
 * An amount of time in a flow, or words for at once.
 *
 * @param rule that found it
 * @param from index of its first character
 * @param to index behind its last
 * @param amount empty for IMMEDIATE
 * @param unit of the amount
 * @param note the case that stands in brackets at the number, {@code ""} for none
 */
record LimitTerm(
    LimitRule rule, int from, int to, Optional<Amount> amount, Unit unit, String note) {}
