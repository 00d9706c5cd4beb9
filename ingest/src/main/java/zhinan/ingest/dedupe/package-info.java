/**
 * Folds what stands twice and links what is alike: sections pasted twice in a row, matters pasted
 * twice; matters that share a title or a text.
 *
 * <p>In: a {@link zhinan.model.Conversion} with values; out: the same with {@link
 * zhinan.model.Merge}s, the folded nodes taken out of the guide, their characters MERGED in the
 * ledger, and a notice for every pair that was only linked. Open {@link
 * zhinan.ingest.dedupe.Deduplicator} first. The package must not know how values were read.
 */
package zhinan.ingest.dedupe;
