package zhinan.ingest.normalize.law;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.ingest.normalize.link.LinkReader;

final class LegalBasisProperties {
  private static final LegalBasisReader READER = LegalBasisReader.load();

  @Provide
  Arbitrary<String> mangled() {
    return Arbitraries.of(
            "《申请表》",
            "、",
            "，",
            "；",
            "。",
            "：",
            "\n",
            "（",
            "）",
            "《",
            "》",
            "1.",
            "的",
            "依据",
            "第三条",
            "国发〔2001〕2号",
            "《甲法》",
            "https://",
            "a.example.cn",
            "/",
            " ")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Property
  void basesAndLinksKeepTheOrder(@ForAll("mangled") String text) {
    Body body = WrittenBody.of(text);
    int end = 0;
    for (Reading<?> reading : READER.read(body)) {
      assertTrue(reading.words().start() >= end, text);
      end = reading.words().end();
    }
    end = 0;
    for (Reading<?> reading : new LinkReader(List.of()).read(body)) {
      assertTrue(reading.words().start() >= end, text);
      end = reading.words().end();
    }
  }
}
