/**
 * Editions made from a guide by known edits, and whether the comparison finds them.
 *
 * <p>In: the text of a guide; out: the text of its next edition with a list of what was done, and
 * the score of a comparison against it. Open {@link zhinan.edition.EditionMaker} first.
 */
package zhinan.edition;
