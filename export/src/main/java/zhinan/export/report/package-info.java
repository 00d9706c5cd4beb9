/**
 * Reports as self-contained HTML pages, made for a person who has to sign them.
 *
 * <p>In: a {@link zhinan.model.Conversion} or a {@link zhinan.export.diff.Comparison}; out: one
 * page that needs no network and no script to be read. Open {@link zhinan.export.report.Reports}
 * first. What stands on a page is laid out by records here; how it looks is in the templates
 * ({@code src/main/jte}, which the build turns into classes of this package) and in {@code
 * page.css}; its words are in {@code words.tsv}, Chinese and English. The package must not know
 * where the bytes go.
 */
package zhinan.export.report;
