package zhinan.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;
import zhinan.model.Material;

/** Papers that a matter lists right below its title, without a heading for them. */
final class OwnPapersTest {
  private static final String MATTERS =
      """
      【1】茶馆开业登记提交材料规范
      1．《开业登记申请书》。
      2．经营场所使用证明。
      3．其他有关文件。
      注：
      1．委托他人办理的，另交授权委托书。
      【2】茶馆注销登记提交材料规范
      1．《注销登记申请书》。
      2．营业执照正、副本。
      注：
      1．清税证明可以后补。
      """;

  private static final String STEPS =
      """
      【1】茶馆开业登记
      1．登录平台填写信息。
      2．到窗口领取执照。
      所需材料：身份证
      【2】茶馆注销登记
      1．登录平台提出申请。
      2．等待短信通知。
      所需材料：营业执照
      """;

  private static List<String> papers(String text) throws UnreadableDocumentException {
    Conversion conversion =
        new Ingest().convert("chaguan.txt", text.getBytes(StandardCharsets.UTF_8));
    return conversion.guide().values().nodes().stream()
        .flatMap(
            values ->
                values.of(Material.class).stream()
                    .flatMap(paper -> paper.value().stream())
                    .map(paper -> values.nodeId() + " " + paper.name()))
        .toList();
  }

  @Test
  void areThoseOfTheMatter() throws UnreadableDocumentException {
    assertEquals(
        List.of("m1 开业登记申请书", "m1 经营场所使用证明", "m1 其他有关文件", "m2 注销登记申请书", "m2 营业执照正、副本"),
        papers(MATTERS));
  }

  @Test
  void stepsAreNone() throws UnreadableDocumentException {
    assertEquals(List.of("m1.1 身份证", "m2.1 营业执照"), papers(STEPS));
  }
}
