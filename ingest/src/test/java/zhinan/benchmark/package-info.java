/**
 * How fast the converter is, as ratios against Tika's plain text extraction of the same file in the
 * same run.
 *
 * <p>In: the folder of guides that the system property {@code zhinan.corpus} names. Out: a table on
 * standard output. Run by the Maven profile {@code benchmark}, which alone has Tika's parsers on
 * the class path. Open {@link zhinan.benchmark.SpeedTable} first. Must not measure what a user
 * can't call.
 */
package zhinan.benchmark;
