/**
 * Offices to the guide's directories: what several sections of one matter state about one office is
 * put together, fields become typed values, and lists that say the same become one directory with
 * many uses.
 *
 * <p>In: {@link zhinan.ingest.normalize.body.Body}s; out: {@link zhinan.model.Directory}s with
 * remarks. Open {@link zhinan.ingest.normalize.directory.DirectoryReader} first. The package must
 * not know how an office is cut out of a table or a line.
 */
package zhinan.ingest.normalize.directory;
