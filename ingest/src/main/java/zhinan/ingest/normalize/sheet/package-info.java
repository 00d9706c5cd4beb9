/**
 * Boxed tables to offices.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body.Sheet}; out: {@link
 * zhinan.ingest.normalize.office.Office}s. Open {@link zhinan.ingest.normalize.sheet.SheetOffices}
 * first. The package must not know which matter a table stands in.
 */
package zhinan.ingest.normalize.sheet;
