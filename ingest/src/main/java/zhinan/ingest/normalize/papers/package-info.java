/**
 * Words to papers to hand in, legal bases and web addresses.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body}; out: readings of {@link
 * zhinan.model.Material}, {@link zhinan.model.LegalBasis} and {@link zhinan.model.WebLink}. Open
 * {@link zhinan.ingest.normalize.papers.PapersReader} first. The package must not know which kind
 * of section the words stand in; the caller does.
 */
package zhinan.ingest.normalize.papers;
