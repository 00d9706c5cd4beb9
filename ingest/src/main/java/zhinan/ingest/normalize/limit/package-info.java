/**
 * How long the office takes.
 *
 * <p>In: the {@link zhinan.ingest.normalize.flow.Flow} of a body; out: readings of {@link
 * zhinan.model.TimeLimit}, one for each branch. Open {@link
 * zhinan.ingest.normalize.limit.LimitReader} first. The package sees one body at a time and must
 * not know the guide around it.
 */
package zhinan.ingest.normalize.limit;
