package zhinan.ingest.normalize.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.SampleBody;
import zhinan.model.SectionKind;

final class FeeReaderTest {
  private static final FeeReader READER = FeeReader.load();

  @Test
  void rowsOfATableAreItemsOfAFee() {
    Body body =
        SampleBody.table(
            SectionKind.FEE,
            List.of(
                List.of("项目", "收费标准（元/本）", "依据"),
                List.of("登记证书", "10", "《收费办法》"),
                List.of("行驶证", "15元", "")));
    assertEquals(
        "{登记证书 | 10 | 本 | 《收费办法》 | -} {行驶证 | 15 | - | - | -}",
        DrawnFees.of(READER.own(Flow.of(body))));
  }
}
