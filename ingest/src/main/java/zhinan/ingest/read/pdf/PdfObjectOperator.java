package zhinan.ingest.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** {@code Do}: runs a form, which may belong to a layer; of a picture only the place counts. */
final class PdfObjectOperator extends DrawObject {
  private final PdfPrinted printed;

  PdfObjectOperator(PDFStreamEngine engine, PdfPrinted printed) {
    super(engine);
    this.printed = printed;
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) throws IOException {
    PDResources resources = getContext().getResources();
    if (resources == null || arguments.isEmpty() || !(arguments.get(0) instanceof COSName name)) {
      return;
    }
    if (resources.isImageXObject(name)) {
      printed.picture(PdfPictureOperator.unitSquare(getContext(), printed.frame()));
      return;
    }
    printed.beginLayer(layer(resources, name));
    try {
      super.process(operator, arguments);
    } finally {
      printed.end();
    }
  }

  private static COSDictionary layer(PDResources resources, COSName name) {
    return Optional.ofNullable(resources.getCOSObject().getCOSDictionary(COSName.XOBJECT))
        .map(objects -> objects.getCOSDictionary(name))
        .map(object -> object.getCOSDictionary(COSName.OC))
        .orElseGet(COSDictionary::new);
  }
}
