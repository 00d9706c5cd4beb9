/**
 * Putting files in place.
 *
 * <p>In: names and contents; out: files that are whole or not there at all, with their size and
 * hash. Open {@link zhinan.export.folder.OutputFolder} first. The package must not know what is in
 * the files.
 */
package zhinan.export.folder;
