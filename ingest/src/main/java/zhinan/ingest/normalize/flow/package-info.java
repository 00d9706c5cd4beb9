/**
 * The words of one body in one row of folded characters, the clauses of that row and the cells of
 * its tables: what the readers of limits, fees, agents and absences look at.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body}; out: a {@link
 * zhinan.ingest.normalize.flow.Flow}, from which every stretch finds back to the printed words with
 * their places. Open {@link zhinan.ingest.normalize.flow.Flow} first. The package must not know
 * what the words mean.
 */
package zhinan.ingest.normalize.flow;
