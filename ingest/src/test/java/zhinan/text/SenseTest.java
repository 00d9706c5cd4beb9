package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.spec.Spec;
import zhinan.text.Sense.Edit;
import zhinan.text.Sense.Effect;

/** The judge of edits; that duplicates and editions are judged by it is shown beside the spec. */
final class SenseTest {
  private static final String BETWEEN = " ⇢ ";
  private static final Sense SENSE = Sense.load();

  static List<Spec.Row> edits() {
    return Spec.rows(SenseTest.class, "/zhinan/edition/sense.spec");
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsJudgedAsTheSpecSaysInBothDirections(Spec.Row row) {
    String[] wordings = row.input().split(BETWEEN);
    assertEquals(row.expected(), shown(SENSE.of(wordings[0], wordings[1])), row::toString);
    assertEquals(row.expected(), shown(SENSE.of(wordings[1], wordings[0])), row::toString);
  }

  private static String shown(Sense.Verdict verdict) {
    return verdict.effect() + " " + verdict.rule();
  }

  private static List<String> characters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }

  @Test
  void theGravestEditOfALineIsTold() {
    List<String> one = characters("上午受理，逾期申报的带原件");
    List<String> other = characters("下午受理，过期申报的带复印件");
    List<Edit> edits =
        List.of(new Edit(0, 1, 0, 1), new Edit(5, 6, 5, 6), new Edit(11, 12, 11, 13));
    assertEquals("OTHER time", shown(SENSE.of(one, other, edits)));
    assertEquals("SAME synonym", shown(SENSE.of(one, other, edits.subList(1, 2))));
    assertEquals("OTHER paper", shown(SENSE.of(one, other, edits.subList(1, 3))));
    assertEquals("SAME form", shown(SENSE.of(one, other, List.of())));
  }

  @Test
  void theWordAroundAChangedCharacterIsJudged() {
    List<String> one = characters("到中山区办理");
    List<String> other = characters("到西岗区办理");
    assertEquals("OTHER in-name", shown(SENSE.of(one, other, List.of(new Edit(1, 3, 1, 3)))));
  }

  @Test
  void editsWithAWordBetweenThemAreOne() {
    List<String> one = List.of("户", "口", "本");
    List<String> other = List.of("居", "民", "户", "口", "簿");
    List<Edit> edits = List.of(new Edit(0, 0, 0, 2), new Edit(2, 3, 4, 5));
    assertEquals("SAME synonym", shown(SENSE.of(one, other, edits)));
  }

  @Test
  void numbersSideBySideStayTwo() {
    List<String> one = List.of("12", "3", "号");
    List<String> other = List.of("1", "23", "号");
    assertEquals("OTHER number", shown(SENSE.of(one, other, List.of(new Edit(0, 2, 0, 2)))));
    assertEquals("OTHER number", shown(SENSE.of("12 3号", "1 23号")));
    assertEquals("SAME form", shown(SENSE.of("1２ 3号", "12　3号")));
    assertEquals("SAME form", shown(SENSE.of("办 理", "办理")));
  }

  @Test
  void wordsThatOnlyJoinAreTold() {
    assertTrue(SENSE.isJoining("以及") && SENSE.isJoining("、") && SENSE.isJoining("或者的"));
    assertFalse(SENSE.isJoining("本人") || SENSE.isJoining("和3"));
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
