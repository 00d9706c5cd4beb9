package zhinan.ingest.read.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The fields of a document's form, by the places on pages that show them. */
final class PdfFields {
  private static final String TICKED = "\u2611";
  private static final String EMPTY = "\u2610";
  private static final String OFF = "Off";

  private final Map<COSDictionary, PDTerminalField> fields = new IdentityHashMap<>();

  PdfFields(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTerminalField terminal) {
          terminal.getWidgets().forEach(w -> fields.put(w.getCOSObject(), terminal));
        }
      }
    }
  }

  /** Whether it is a control of the program that shows the page: print, send, reset. */
  boolean isControl(PDAnnotationWidget widget) {
    return fields.get(widget.getCOSObject()) instanceof PDPushButton;
  }

  /** The box, ticked or empty, that a check box or a round one of several shows. */
  Optional<String> box(PDAnnotationWidget widget) {
    if (!(fields.get(widget.getCOSObject()) instanceof PDButton button)
        || button instanceof PDPushButton) {
      return Optional.empty();
    }
    String state =
        widget.getAppearanceState() == null ? OFF : widget.getAppearanceState().getName();
    return Optional.of(state.equals(OFF) ? EMPTY : TICKED);
  }

  /** The words that the field holds; {@code ""} for none and for a password. */
  String value(PDAnnotationWidget widget) {
    PDTerminalField field = fields.get(widget.getCOSObject());
    if (field instanceof PDChoice choice) {
      return shown(choice);
    }
    return field instanceof PDTextField text && !text.isPassword() ? text.getValue() : "";
  }

  /** A choice holds the name of an entry for programs; people see another one. */
  private static String shown(PDChoice choice) {
    List<String> exported = choice.getOptionsExportValues();
    List<String> displayed = choice.getOptionsDisplayValues();
    return choice.getValue().stream()
        .map(
            value -> {
              int at = exported.indexOf(value);
              return at >= 0 && at < displayed.size() ? displayed.get(at) : value;
            })
        .collect(Collectors.joining("\u3001"));
  }
}
