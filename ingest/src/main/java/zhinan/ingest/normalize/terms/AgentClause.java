package zhinan.ingest.normalize.terms;

/**
 * What one clause says about acting for somebody.
 *
 * @param yes that it may be
 * @param no that it may not be
 * @param about whether it is about agents at all
 * @param condition whether it names a condition: papers, who, when
 */
record AgentClause(boolean yes, boolean no, boolean about, boolean condition) {}
