/**
 * From tidy blocks with marked headings to the guide: which lines head stages, themes, matters,
 * parts and sections is induced from the evidence of the whole document, then the tree, the notices
 * and the ledger are built.
 *
 * <p>In: a {@link zhinan.ingest.document.RawDocument}; out: a {@link zhinan.model.Conversion}. Open
 * {@link zhinan.ingest.structure.Structure} first. The package must not know file formats, nor how
 * a mark was found.
 */
package zhinan.ingest.structure;
