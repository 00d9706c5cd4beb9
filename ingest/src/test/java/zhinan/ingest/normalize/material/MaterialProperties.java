package zhinan.ingest.normalize.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.model.Material;

final class MaterialProperties {
  private static final MaterialReader READER = MaterialReader.load();

  @Provide
  Arbitrary<String> mangled() {
    return Arbitraries.of(
            "身份证",
            "户口簿",
            "《申请表》",
            "原件",
            "复印件",
            "及",
            "和",
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
            "①",
            "（2）",
            "1.",
            "提供",
            "离婚的",
            "由公安机关出具的",
            "1份",
            "各2份",
            "等材料",
            "的",
            "无需",
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

  @Provide
  Arbitrary<List<String>> papers() {
    return Arbitraries.of("身份证", "户口簿", "结婚证", "毕业证书", "营业执照", "授权委托书", "近期照片")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void cuttingKeepsTheOrderAndNeverOverlaps(@ForAll("mangled") String text) {
    int end = 0;
    for (Reading<Material> reading : READER.read(WrittenBody.of(text))) {
      assertTrue(reading.words().start() >= end, text);
      end = reading.words().end();
      assertEquals(text.substring(reading.words().start(), end), reading.words().chars());
    }
  }

  @Property
  void listsAreCutHoweverTheyAreWritten(@ForAll("papers") List<String> papers) {
    String expected = String.join(" | ", papers);
    for (String joint : List.of("、", "；", "，", "\n", "；\n")) {
      String list = String.join(joint, papers);
      assertEquals(expected, PrintedMaterials.of(READER.read(WrittenBody.of(list))), list);
    }
  }
}
