/**
 * Texts cut into tokens and aligned.
 *
 * <p>In: blocks of a node; out: tokens with their places, and what differs between two such texts.
 * Open {@link zhinan.export.diff.text.Passage} first, then {@link
 * zhinan.export.diff.text.Alignment}. The package must not know what the words mean.
 */
package zhinan.export.diff.text;
