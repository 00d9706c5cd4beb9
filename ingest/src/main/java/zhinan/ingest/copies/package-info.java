/**
 * Whether two documents of one run are one guide: the same in two formats, or a copy.
 *
 * <p>In: {@link zhinan.model.Conversion}s; out: how each is related to an earlier one. Open {@link
 * zhinan.ingest.copies.Copies} first. The package must not know files, nor what is done about
 * copies.
 */
package zhinan.ingest.copies;
