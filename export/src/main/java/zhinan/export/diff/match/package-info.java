/**
 * Which of many is which of many others.
 *
 * <p>In: profiles of two rows of things; out: pairs. Open {@link zhinan.export.diff.match.Matching}
 * first. The package must not know whether the things are matters, sections or offices.
 */
package zhinan.export.diff.match;
