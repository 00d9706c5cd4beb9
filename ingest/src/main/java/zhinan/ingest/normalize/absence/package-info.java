/**
 * Why a section states nothing.
 *
 * <p>In: the {@link zhinan.ingest.normalize.body.Body} of a node; out: a {@link
 * zhinan.ingest.normalize.absence.Lack}. Open {@link zhinan.ingest.normalize.absence.AbsenceReader}
 * first. The package sees one body at a time and must not know the guide around it.
 */
package zhinan.ingest.normalize.absence;
