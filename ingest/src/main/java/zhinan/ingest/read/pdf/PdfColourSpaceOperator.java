package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** {@code cs}: the colours that follow are of a colour space; its first one is no white. */
final class PdfColourSpaceOperator extends OperatorProcessor {
  PdfColourSpaceOperator(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> arguments) {
    if (!arguments.isEmpty() && arguments.get(0) instanceof COSName space) {
      PDResources resources =
          Optional.ofNullable(getContext().getResources()).orElseGet(PDResources::new);
      PdfColours.use(getContext().getGraphicsState(), PdfColours.components(resources, space));
    }
  }

  @Override
  public String getName() {
    return OperatorName.NON_STROKING_COLORSPACE;
  }
}
