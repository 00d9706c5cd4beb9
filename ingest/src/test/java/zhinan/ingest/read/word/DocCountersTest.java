package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocCountersTest {
  private static final DocLevel OUTER = level("第%1章", DocLevel.ALWAYS, false);
  private static final DocLevel MIDDLE = level("%1.%2", DocLevel.ALWAYS, true);

  @Test
  void deeperLevelsStartAgainBehindAHigherOne() {
    DocList list = list(Map.of(), OUTER, MIDDLE);
    assertEquals("第一章 1.1 1.2 第二章 2.1", labels(list, 0, 1, 1, 0, 1));
  }

  @Test
  void aLevelThatNeverRestartsCountsOn() {
    DocList list = list(Map.of(), OUTER, level("（%2）", 0, false));
    assertEquals("第一章 （一） （二） 第二章 （三）", labels(list, 0, 1, 1, 0, 1));
  }

  @Test
  void aHigherLevelThatHasNotCountedShowsItsFirstNumber() {
    assertEquals("5.1", labels(list(Map.of(0, 5), OUTER, MIDDLE), 1));
  }

  @Test
  void anOverriddenStartHoldsForItsOwnListOnly() {
    DocCounters counters = new DocCounters();
    DocList first = list(Map.of(), OUTER);
    DocList second = new DocList(2, 7, List.of(OUTER), Map.of(0, 3));
    assertEquals("第一章", counters.next(first, 0));
    assertEquals("第三章", counters.next(second, 0));
    assertEquals("第四章", counters.next(first, 0));
  }

  @Test
  void bulletsOfSymbolFontsAreShownAsTheyLook() {
    assertEquals("•", labels(list(Map.of(), bullet("\uf0b7")), 0));
    assertEquals("◆", labels(list(Map.of(), bullet("\uf075")), 0));
    assertEquals("•", labels(list(Map.of(), bullet("\uf0ff")), 0));
    assertEquals("★", labels(list(Map.of(), bullet("★")), 0));
  }

  @Test
  void aLevelThatTheListDoesNotHaveShowsNothing() {
    assertEquals("", labels(list(Map.of(), OUTER), 4));
  }

  private static String labels(DocList list, int... levels) {
    DocCounters counters = new DocCounters();
    StringBuilder shown = new StringBuilder();
    for (int level : levels) {
      shown.append(counters.next(list, level)).append(' ');
    }
    return shown.toString().strip();
  }

  private static DocList list(Map<Integer, Integer> starts, DocLevel... levels) {
    return new DocList(1, 7, List.of(levels), starts);
  }

  private static DocLevel level(String pattern, int restart, boolean legal) {
    return new DocLevel(DocNumberFormat.CHINESE_THOUSAND, pattern, 1, restart, legal);
  }

  private static DocLevel bullet(String sign) {
    return new DocLevel(DocNumberFormat.BULLET, sign, 1, DocLevel.ALWAYS, false);
  }
}
