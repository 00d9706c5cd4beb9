/**
 * Lists, run-on lines, label blocks and sentences to offices.
 *
 * <p>In: the lines of a {@link zhinan.ingest.normalize.body.Body}; out: {@link
 * zhinan.ingest.normalize.office.Office}s. Open {@link zhinan.ingest.normalize.prose.ProseOffices}
 * first. The home of the trained tagger, and so of OpenNLP. The package must not know tables.
 */
package zhinan.ingest.normalize.prose;
