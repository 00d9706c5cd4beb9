/**
 * Words to the laws and documents that a service rests on.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body}; out: readings of {@link
 * zhinan.model.LegalBasis}. Open {@link zhinan.ingest.normalize.law.LegalBasisReader} first. The
 * package must not know which kind of section the words stand in; the caller does.
 */
package zhinan.ingest.normalize.law;
