/**
 * What helps to read a document besides the document: words of a team's own, and what documents of
 * one make have in common.
 *
 * <p>In: folders and files that people keep; out: answers for the stages that read with them. Open
 * {@link zhinan.ingest.aid.MakeProfile} first. The package must not know how a document is read:
 * the same bytes with the same aids give the same conversion, and every output names them.
 */
package zhinan.ingest.aid;
