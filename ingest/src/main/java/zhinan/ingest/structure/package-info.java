/**
 * From tidy blocks with marked headings to the guide: which lines head stages, themes, matters,
 * parts and sections is induced from the evidence of the whole document, then the tree, its doubts
 * and the ledger are built.
 *
 * <p>In: a {@link zhinan.ingest.document.RawDocument}; out: a {@link
 * zhinan.ingest.document.GuideDraft}, whose blocks still know the place of each character. Open
 * {@link zhinan.ingest.structure.Structure} first. The package must not know file formats, nor how
 * a mark was found.
 */
package zhinan.ingest.structure;
