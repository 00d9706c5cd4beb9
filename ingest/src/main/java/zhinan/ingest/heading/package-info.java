/**
 * From a line to its claim to be a heading: which label it has, where its title ends, what the
 * title means.
 *
 * <p>In: a line's words and style; out: a {@link zhinan.ingest.document.Mark}. Words come from
 * {@code heading-words.tsv}; where it has no entry, a trained classifier votes. Open {@link
 * zhinan.ingest.heading.HeadingMarkers} first. The only home of OpenNLP; it sees one line at a time
 * and must not know the document around it.
 */
package zhinan.ingest.heading;
