package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleClausesTest {
  @Test
  void cutsAtCommasQuestionMarksAndWordsOfJoining() {
    assertEquals(List.of("受理地点", "时间", "联系方式"), TitleClauses.of("受理地点、时间及联系方式").clauses());
    assertEquals(List.of("到哪里办", "收费吗"), TitleClauses.of("到哪里办？ 收费吗？").clauses());
  }

  @Test
  void foldsWidthAndCaseAndDropsBlanksAndPunctuation() {
    assertEquals(List.of("联系人"), TitleClauses.of("联 系\u3000人：").clauses());
    assertEquals(List.of("app办理12"), TitleClauses.of("ＡＰＰ办理（１２）").clauses());
  }

  @Test
  void isEmptyWhereThereAreNoWords() {
    assertEquals(List.of(), TitleClauses.of(" ——？、：").clauses());
  }

  @Test
  void joinsItsClausesByOneMark() {
    assertEquals("地址、电话", TitleClauses.of("地址 与 电话").whole());
  }
}
