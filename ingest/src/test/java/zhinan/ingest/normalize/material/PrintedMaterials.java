package zhinan.ingest.normalize.material;

import java.util.List;
import java.util.OptionalInt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.PrintedReadings;
import zhinan.model.Material;
import zhinan.model.Material.Form;

/** Papers as spec files show them: {@code 户口簿 BOTH 1+2 ?离婚的 @公安机关 | …}. */
final class PrintedMaterials {
  private PrintedMaterials() {}

  static String of(List<Reading<Material>> readings) {
    return PrintedReadings.of(readings, PrintedMaterials::one);
  }

  private static String one(Material paper) {
    StringBuilder shown = new StringBuilder(paper.name());
    if (paper.form() != Form.UNSPECIFIED) {
      shown.append(' ').append(paper.form());
    }
    if (paper.originals().isPresent() || paper.copies().isPresent()) {
      shown
          .append(' ')
          .append(number(paper.originals()))
          .append('+')
          .append(number(paper.copies()));
    }
    shown.append(paper.condition().isEmpty() ? "" : " ?" + paper.condition());
    return shown.append(paper.issuer().isEmpty() ? "" : " @" + paper.issuer()).toString();
  }

  private static String number(OptionalInt count) {
    return count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
  }
}
