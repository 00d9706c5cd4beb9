/**
 * What a guide is: life stages, themes, matters, parts, sections and the blocks they hold, each
 * with its place in the source; the typed values that they state; and beside them the account of
 * where every character went and the notices for the editor.
 *
 * <p>In: nothing; out: nothing. These are plain immutable values over {@code java.*}. Open {@link
 * zhinan.model.Conversion} first: it is all that one document gives. {@link zhinan.model.Value} is
 * the registry of the kinds of values. The package must not know how documents are read, nor how
 * guides are written.
 */
package zhinan.model;
