package zhinan.ingest.normalize.terms;

import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;

/**
 * A cell in the whole.
 *
 * @param sheet its table
 * @param placed the cell
 * @param from index of its first character
 */
record CellPlace(Sheet sheet, Placed placed, int from) {}
