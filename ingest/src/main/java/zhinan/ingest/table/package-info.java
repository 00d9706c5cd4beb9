/**
 * Tables as people read them.
 *
 * <p>In: the cells of a table ({@link zhinan.ingest.document.RawBlock.GridCell}) and a vocabulary
 * of heads ({@link zhinan.ingest.table.TableHeads}) that the caller brings. Out: records whose
 * cells know the heads of their columns ({@link zhinan.ingest.table.DataTable}, open it first), or
 * the steps to it for readers that judge by what the columns hold: {@link
 * zhinan.ingest.table.TableGrid}, {@link zhinan.ingest.table.TurnedTable}, {@link
 * zhinan.ingest.table.TableSection}, {@link zhinan.ingest.table.Repetition}, {@link
 * zhinan.ingest.table.Ditto}.
 *
 * <p>Every reader of tables in the house reads through this package. It must not know what values
 * are: no phone, no paper, no limit.
 */
package zhinan.ingest.table;
