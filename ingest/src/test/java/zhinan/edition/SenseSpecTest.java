package zhinan.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.export.diff.Comparison;
import zhinan.ingest.Ingest;
import zhinan.model.Guide;
import zhinan.spec.Spec;
import zhinan.text.Sense;
import zhinan.text.Sense.Effect;
import zhinan.text.TableLines;

/** The judge of edits, and that duplicates and editions are judged by it. */
final class SenseSpecTest {
  private static final String BETWEEN = " ⇢ ";
  private static final Sense SENSE = Sense.load();

  static List<Spec.Row> edits() {
    return Spec.rows(SenseSpecTest.class, "sense.spec");
  }

  private static String[] wordings(Spec.Row row) {
    return row.input().split(BETWEEN);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsJudgedAsTheSpecSaysInBothDirections(Spec.Row row) {
    String[] wordings = wordings(row);
    assertEquals(row.expected(), shown(SENSE.of(wordings[0], wordings[1])), row::toString);
    assertEquals(row.expected(), shown(SENSE.of(wordings[1], wordings[0])), row::toString);
  }

  private static String shown(Sense.Verdict verdict) {
    return verdict.effect() + " " + verdict.rule();
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

  /** Neighbours in the table are two words of one class. */
  @Test
  void aWordOfAClassForAnotherOneIsAnotherSense() {
    Map<String, String> meanings = new HashMap<>();
    for (String line : TableLines.of(Sense.class, "synonyms.tsv")) {
      String[] group = line.split("\t")[0].split(" ");
      List.of(group).forEach(word -> meanings.put(word, group[0]));
    }
    List<String> lines = TableLines.of(Sense.class, "sense.tsv");
    for (int i = 1; i < lines.size(); i++) {
      String[] one = lines.get(i - 1).split("\t");
      String[] other = lines.get(i).split("\t");
      boolean isClass = !List.of("WHOLE", "FILLER", "JOINT").contains(one[0]);
      boolean same = meanings.getOrDefault(one[1], one[1]).equals(meanings.get(other[1]));
      if (one[0].equals(other[0]) && isClass && !same) {
        Sense.Verdict verdict = SENSE.of("可在" + one[1] + "办理", "可在" + other[1] + "办理");
        assertEquals(Effect.OTHER, verdict.effect(), one[1] + BETWEEN + other[1]);
      }
    }
  }

  @Test
  void noWordIsTheSameAsOneThatIsNotItsSynonym() {
    List<String> synonyms = TableLines.of(Sense.class, "synonyms.tsv");
    for (int i = 1; i < synonyms.size(); i++) {
      String one = synonyms.get(i - 1).split("[ \t]")[0];
      String other = synonyms.get(i).split("[ \t]")[0];
      assertNotEquals(Effect.SAME, SENSE.of(one, other).effect(), one + BETWEEN + other);
    }
  }

  @Test
  void theTablesAreSortedHaveEachWordOnceAndASource() {
    List<String> rows = TableLines.of(Sense.class, "sense.tsv");
    assertEquals(rows.stream().sorted().toList(), rows);
    List<String> words = rows.stream().map(row -> row.split("\t")[1]).toList();
    assertEquals(words.stream().distinct().toList(), words);
    assertEquals(List.of(), rows.stream().filter(row -> row.split("\t").length != 3).toList());
    List<String> groups = TableLines.of(Sense.class, "synonyms.tsv");
    assertEquals(groups.stream().sorted().toList(), groups);
    List<String> synonyms =
        groups.stream().flatMap(row -> List.of(row.split("\t")[0].split(" ")).stream()).toList();
    assertEquals(synonyms.stream().distinct().toList(), synonyms);
    assertEquals(List.of(), groups.stream().filter(row -> row.split("\t").length != 2).toList());
  }
}
