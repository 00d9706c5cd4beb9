package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.export.diff.Comparison;
import zhinan.ingest.Ingest;
import zhinan.model.Guide;
import zhinan.spec.Spec;

/** Duplicates and editions are judged by {@link zhinan.text.Sense}, as its spec says. */
final class SenseSpecTest {
  private static final String BETWEEN = " ⇢ ";

  static List<Spec.Row> edits() {
    return Spec.rows(SenseSpecTest.class, "sense.spec");
  }

  private static String[] wordings(Spec.Row row) {
    return row.input().split(BETWEEN);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void copiesAreFoldedOnlyWhereTheEditIsProvenToBeNone(Spec.Row row) throws Exception {
    String[] wordings = wordings(row);
    Guide guide = guide("云水县办事指南\n" + matter(1, wordings[0]) + matter(2, wordings[1]));
    int kept = row.expected().startsWith("SAME") ? 1 : 2;
    assertEquals(kept, guide.matters().size(), row::toString);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsLeftOutOfTheSubstantiveOnesOnlyWhereItIsProvenToBeNone(Spec.Row row)
      throws Exception {
    String[] wordings = wordings(row);
    String other = "事项2：居住证换领\n1.事项说明：居住证损坏难以辨认的，到原处换领。\n";
    Guide old = guide("云水县办事指南\n" + matter(1, wordings[0]) + other);
    Guide fresh = guide("云水县办事指南\n" + matter(1, wordings[1]) + other);
    Comparison comparison = Comparison.of(old, fresh);
    boolean same = row.expected().startsWith("SAME");
    assertEquals(same, comparison.substantive().changes().isEmpty(), comparison::toString);
  }

  private static String matter(int number, String words) {
    return "事项"
        + number
        + "：居住证申领\n1.事项说明：在本县居住半年以上的，可以申领居住证。\n2.备注："
        + words
        + "，其余按规定执行。\n3.办理结果：发给居住证。\n";
  }

  private static Guide guide(String text) throws Exception {
    return new Ingest().convert("guide.txt", text.getBytes(StandardCharsets.UTF_8)).guide();
  }
}
