/**
 * What a matter costs.
 *
 * <p>In: the {@link zhinan.ingest.normalize.flow.Flow} of a body; out: a reading of {@link
 * zhinan.model.Fee}. Open {@link zhinan.ingest.normalize.fee.FeeReader} first. The package sees one
 * body at a time and must not know the guide around it.
 */
package zhinan.ingest.normalize.fee;
