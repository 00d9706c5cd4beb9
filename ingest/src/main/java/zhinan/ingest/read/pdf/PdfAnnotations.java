package zhinan.ingest.read.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * What lies upon a page: values of form fields, typed remarks and stamps are seen and are text of
 * the page; links lead somewhere; notes that open on a click are left out and said.
 *
 * <p>Single-use.
 */
final class PdfAnnotations {
  /** Annotations whose look holds words. */
  private static final Set<String> TYPED = Set.of("FreeText", "Stamp");

  /** Windows that belong to another annotation and repeat its words. */
  private static final String POPUP = "Popup";

  private static final String ATTACHED = "FileAttachment";

  /** Runs the look of an annotation where it stands on the page. */
  @FunctionalInterface
  interface Look {
    /** Prints what viewers show. */
    void show(PDAnnotation annotation) throws IOException;
  }

  private final Look look;
  private final PdfFields fields;
  private final PdfLayers layers;
  private final PdfPrinted printed;

  PdfAnnotations(Look look, PdfFields fields, PdfLayers layers, PdfPrinted printed) {
    this.look = look;
    this.fields = fields;
    this.layers = layers;
    this.printed = printed;
  }

  void read(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isSeen(annotation) && annotation.getRectangle() != null) {
        read(annotation);
      } else {
        leaveOut(annotation);
      }
    }
  }

  /** Says what an annotation holds that no viewer shows. */
  private void leaveOut(PDAnnotation annotation) {
    String words =
        annotation instanceof PDAnnotationWidget widget ? fields.value(widget) : words(annotation);
    if (!POPUP.equals(annotation.getSubtype()) && !words.isBlank()) {
      printed.remark(
          "an annotation ("
              + annotation.getSubtype()
              + ") is hidden and was left out: "
              + oneLine(words));
    }
  }

  private boolean isSeen(PDAnnotation annotation) {
    COSDictionary layer = annotation.getCOSObject().getCOSDictionary(COSName.OC);
    return !annotation.isHidden()
        && !annotation.isNoView()
        && (layer == null || !layers.isOff(layer));
  }

  private void read(PDAnnotation annotation) throws IOException {
    if (annotation instanceof PDAnnotationLink link) {
      target(link).ifPresent(target -> printed.link(area(annotation), target));
    } else if (annotation instanceof PDAnnotationWidget widget) {
      read(widget);
    } else if (TYPED.contains(annotation.getSubtype())) {
      show(annotation, words(annotation));
    } else if (ATTACHED.equals(annotation.getSubtype())) {
      printed.remark("a file is attached here and was not read");
    } else if (!POPUP.equals(annotation.getSubtype()) && !words(annotation).isBlank()) {
      printed.remark(
          "a note ("
              + annotation.getSubtype()
              + ") opens on a click only and was left out: "
              + oneLine(words(annotation)));
    }
  }

  private void read(PDAnnotationWidget widget) throws IOException {
    if (fields.isControl(widget)) {
      return;
    }
    Optional<String> box = fields.box(widget);
    if (box.isPresent()) {
      printed.box(area(widget), box.get());
    } else {
      show(widget, fields.value(widget));
    }
  }

  /** The look of the annotation, or its words where it has no look that can be read. */
  private void show(PDAnnotation annotation, String words) throws IOException {
    int before = printed.count();
    look.show(annotation);
    if (printed.count() == before && !words.isBlank()) {
      PdfSpread.in(area(annotation), words.strip()).forEach(printed::add);
    }
  }

  private PdfArea area(PDAnnotation annotation) {
    PDRectangle rectangle = annotation.getRectangle();
    return printed.frame().area(rectangle);
  }

  private static Optional<String> target(PDAnnotationLink link) throws IOException {
    return link.getAction() instanceof PDActionURI action
        ? Optional.ofNullable(action.getURI()).map(String::strip).filter(uri -> !uri.isEmpty())
        : Optional.empty();
  }

  private static String words(PDAnnotation annotation) {
    String words = annotation.getContents();
    return words == null ? "" : words;
  }

  /** Words as a message shows them: whole, since they stand nowhere else. */
  static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
