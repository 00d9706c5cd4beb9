package zhinan.ingest.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** What a PDF holds besides its pages: files attached to it, and forms that no page shows. */
final class PdfBesides {
  private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

  /** So many levels deep a tree of names may be. */
  private static final int DEEPEST = 20;

  /** So many names of attached files a message shows. */
  private static final int NAMES_SHOWN = 5;

  private PdfBesides() {}

  /**
   * Whether the pages are laid out only when a program by Adobe opens the file: what stands on them
   * says that the reader should please wait.
   */
  static boolean isDynamicForm(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    return form != null
        && form.hasXFA()
        && (form.xfaIsDynamic()
            || document.getDocumentCatalog().getCOSObject().getBoolean(NEEDS_RENDERING, false));
  }

  /** One sentence on the files attached to the whole document, where there are any. */
  static Optional<String> attached(PDDocument document) throws IOException {
    List<String> names = new ArrayList<>();
    Optional<PDEmbeddedFilesNameTreeNode> files =
        Optional.ofNullable(document.getDocumentCatalog().getNames())
            .map(PDDocumentNameDictionary::getEmbeddedFiles);
    if (files.isPresent()) {
      add(files.get(), names, 0);
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", names.subList(0, Math.min(NAMES_SHOWN, names.size())));
    return Optional.of(names.size() + " attached files were not read: " + shown);
  }

  private static void add(
      PDNameTreeNode<PDComplexFileSpecification> node, List<String> names, int depth)
      throws IOException {
    if (node.getNames() != null) {
      node.getNames().forEach((name, file) -> names.add(name(name, file)));
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        add(kid, names, depth + 1);
      }
    }
  }

  private static String name(String entry, PDComplexFileSpecification file) {
    return Optional.ofNullable(file).map(PDComplexFileSpecification::getFilename).orElse(entry);
  }
}
