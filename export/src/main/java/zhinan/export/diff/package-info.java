/**
 * Two editions of a guide compared: what the editors changed.
 *
 * <p>In: two {@link zhinan.model.Guide}s; out: a {@link zhinan.export.diff.Comparison} with the
 * paired matters and the changes, gravest first. Open {@link zhinan.export.diff.Comparison} first.
 * A pure function: the package must not know files, formats, or how a guide was read, and it tells
 * nothing of what the converter itself did.
 */
package zhinan.export.diff;
