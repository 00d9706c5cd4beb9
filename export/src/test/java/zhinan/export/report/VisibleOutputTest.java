package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleOutputTest {
  @ParameterizedTest
  @CsvSource({
    "a\u202Eb, a[U+202E]b",
    "\u200F1, [U+200F]1",
    "\u2066x\u2069, [U+2066]x[U+2069]",
    "x\u0007y, x\u2407y",
    "x\u007Fy, x\u2421y",
    "x\u0085y, x[U+0085]y",
    "\uFEFF办, [U+FEFF]办"
  })
  void drawsWhatActsUnseen(String words, String drawn) {
    assertEquals(drawn, VisibleOutput.visible(words));
  }

  @Test
  void leavesAllOtherWordsAsTheyAre() {
    String words = "办\t理\n事𠮷项\u3000\u00A0①—…《》";
    assertSame(words, VisibleOutput.visible(words));
  }
}
