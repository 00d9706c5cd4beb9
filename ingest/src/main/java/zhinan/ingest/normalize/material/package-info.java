/**
 * Words to papers to hand in.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body}; out: readings of {@link
 * zhinan.model.Material}. Open {@link zhinan.ingest.normalize.material.MaterialReader} first. The
 * package must not know which kind of section the words stand in; the caller does.
 */
package zhinan.ingest.normalize.material;
