package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.Format;
import zhinan.export.GuideFiles;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.json.GuideJson;
import zhinan.ingest.Ingest;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.NodeType;

/** Sections that several matters share, from the text to the files and the diff. */
final class SharedSectionsTest {
  private static final String TEXT =
      """
      青溪区渡口管理服务指南
      一、渡口类
      事项1：渡口登记
      1.申请材料：船舶证书。
      2.收费标准：不收费
      事项2：渡工登记
      1.申请材料：体检证明。
      2.收费标准：不收费
      以上事项咨询电话：0411-83600001
      二、码头类
      事项1：码头登记
      1.申请材料：图纸。
      2.收费标准：每件80元
      事项2：泊位登记
      1.申请材料：图纸。
      2.收费标准：不收费
      三、咨询电话：0411-83600002
      """;

  @TempDir private Path folder;

  private static Conversion converted(String text) throws Exception {
    return new Ingest().convert("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Guide guide(String text) throws Exception {
    return converted(text).guide();
  }

  @Test
  void standUnderTheirGroupAndUnderTheGuide() throws Exception {
    Guide guide = guide(TEXT);
    assertEquals(
        List.of("s1.1 以上事项咨询电话", "guide.1 咨询电话"),
        guide
            .nodes()
            .filter(node -> node.type() == NodeType.SECTION && !node.id().startsWith("m"))
            .map(node -> node.id() + " " + node.heading().title())
            .toList());
    assertEquals(
        List.of(2, 2, 2, 2), guide.allMatters().map(matter -> matter.sections().size()).toList());
  }

  @Test
  void theirOfficesBelongToNoMatter() throws Exception {
    new GuideFiles(EnumSet.of(Format.CSV)).write(converted(TEXT), folder);
    assertEquals(
        List.of("d1.u1.c1,d1,,s1.1,", "d2.u1.c1,d2,,guide.1,"),
        Files.readString(folder.resolve("contacts.csv"))
            .lines()
            .skip(1)
            .map(line -> String.join(",", List.of(line.split(",")).subList(0, 4)) + ",")
            .toList());
  }

  @Test
  void comeBackFromJson() throws Exception {
    Conversion conversion = converted(TEXT);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    GuideJson.write(conversion, json);
    assertEquals(
        conversion.guide(), GuideJson.read(new ByteArrayInputStream(json.toByteArray())).guide());
  }

  @Test
  void aChangeInThemIsToldOnce() throws Exception {
    Guide before = guide(TEXT);
    Guide after = guide(TEXT.replace("83600001", "83600007").replace("83600002", "83600009"));
    assertEquals(
        List.of("GUIDE_CHANGED ", "STAGE_CHANGED "),
        Comparison.of(before, after).changes().stream()
            .map(change -> change.type() + " " + change.matter())
            .sorted()
            .toList());
    List<Change> mirrored = Mirror.of(Comparison.of(after, before).changes());
    assertEquals(
        Mirror.unranked(Comparison.of(before, after).changes()), Mirror.unranked(mirrored));
  }
}
