package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FirstLookTest {
  private static final Pattern PRICE =
      Pattern.compile("¥" + Numeral.DIGIT + "+|" + Numeral.ANY + "[元角]|全免");
  private static final FirstLook LOOK = FirstLook.of(PRICE, "¥", "元角", WordList.of(List.of("全免")));

  private static List<String> found(FirstLook look, String chars) {
    List<String> found = new ArrayList<>();
    Matcher matcher = look.matcher(chars);
    int from = 0;
    while (look.find(matcher, chars, from)) {
      found.add(matcher.group());
      from = matcher.end();
    }
    return found;
  }

  @Test
  void findsWhatThePatternFinds() {
    for (String text : List.of("2个窗口收工本费10元", "¥20，另收五角", "3人以下全免", "10", "元", "一百二十元3角", "")) {
      assertEquals(found(FirstLook.everywhere(PRICE), text), found(LOOK, text), text);
    }
    assertEquals(List.of("10元"), found(LOOK, "2个窗口收工本费10元"));
    assertEquals(List.of("¥20", "五角"), found(LOOK, "¥20，另收五角"));
    assertEquals(List.of("全免"), found(LOOK, "3人以下全免"));
  }

  @Test
  void looksOnlyFromTheIndexOn() {
    Matcher matcher = LOOK.matcher("1元2元");
    assertTrue(LOOK.find(matcher, "1元2元", 1));
    assertEquals(2, matcher.start());
    assertFalse(LOOK.find(matcher, "1元2元", 3));
  }

  @Test
  void whatIsNotNamedIsNotTried() {
    FirstLook dollars = FirstLook.of(Pattern.compile("[$¥]1"), "¥", "", WordList.of(List.of()));
    assertEquals(List.of("¥1"), found(dollars, "$1¥1"));
  }

  @Test
  void thePatternSeesWhatStandsInFront() {
    Pattern behind = Pattern.compile("(?<!第)3元");
    assertEquals(List.of(), found(FirstLook.of(behind, "", "元", WordList.of(List.of())), "第3元"));
    assertEquals(List.of("3元"), found(FirstLook.everywhere(behind), "收3元"));
  }
}
