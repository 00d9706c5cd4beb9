package zhinan.ingest.normalize.sheet;

import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** Words of a cell and what they say. */
record CellPiece(OfficeField role, Text text) {}
