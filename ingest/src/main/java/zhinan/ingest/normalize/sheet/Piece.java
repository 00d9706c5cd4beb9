package zhinan.ingest.normalize.sheet;

import zhinan.text.Text;

/** Words of a cell and what they say. */
record Piece(Role role, Text text) {}
