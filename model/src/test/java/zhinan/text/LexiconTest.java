package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private enum Kind {
    PAPER,
    OFFICE,
    NEVER
  }

  private static final Lexicon<Kind> WORDS =
      Lexicon.load(LexiconTest.class, "lexicon-test.tsv", Kind.class);

  @Test
  void theLongestWordIsFound() {
    assertEquals(3, WORDS.of(Kind.PAPER).endsAt("居民身份证", 5));
    assertEquals(0, WORDS.of(Kind.PAPER).endsAt("居民身份证明", 6));
    assertEquals(3, WORDS.of(Kind.PAPER).startsAt("身份证原件", 0));
    assertEquals(2, WORDS.of(Kind.PAPER).find("居民身份证", 0, 5));
    assertEquals(-1, WORDS.of(Kind.PAPER).find("居民身份证", 0, 4));
    assertEquals(5, WORDS.of(Kind.PAPER).findLast("证件和证件证", 6));
    assertEquals(-1, WORDS.of(Kind.PAPER).findLast("证件", 0));
  }

  /** Characters share the places of a list's table; none of them may be lost. */
  @Test
  void everyWordIsFoundAmongThousands() {
    List<String> words = new ArrayList<>();
    for (char c = '丁'; c < '丁' + 3000; c++) {
      words.add("" + c + (char) (c + 7));
      words.add("" + c + (char) (c + 7) + "证");
    }
    WordList list = WordList.of(words);
    for (String word : words) {
      assertEquals(word.length(), list.startsAt(word, 0), word);
      assertEquals(word.length(), list.endsAt(word, word.length()), word);
      assertEquals(0, list.startsAt("一" + word, 0), word);
    }
  }

  @Test
  void wordsMatchFoldedAndInBothCases() {
    assertEquals(List.of(Kind.OFFICE), WORDS.kinds("app(窗口)"));
    assertTrue(WORDS.of(Kind.OFFICE).has("APP(窗口)"));
    assertTrue(WORDS.in(Kind.OFFICE, "请到App(窗口)办理"));
  }

  @Test
  void hitsNameTheirKind() {
    assertEquals(Optional.of(new Lexicon.Hit<>(Kind.PAPER, 2, 5)), WORDS.endingAt("居民身份证", 5));
    assertEquals(Optional.of(new Lexicon.Hit<>(Kind.OFFICE, 0, 2)), WORDS.startingAt("中心身份证", 0));
    assertEquals(Optional.empty(), WORDS.startingAt("无", 0));
    assertEquals(Optional.of(Kind.PAPER), WORDS.kind("证"));
    assertEquals(Optional.empty(), WORDS.kind("证中心"));
    assertEquals(List.of(Kind.PAPER, Kind.OFFICE), WORDS.kinds("两用"));
  }

  @Test
  void edgesOfTheTextAreNoErrors() {
    WordList papers = WORDS.of(Kind.PAPER);
    assertEquals(0, papers.endsAt("证", 0));
    assertEquals(0, papers.startsAt("证", 1));
    assertEquals(0, papers.startsAt("身份", 0));
    assertFalse(papers.has("") || papers.within("") || papers.starts("") || papers.ends(""));
    assertTrue(papers.ends("居民身份证") && papers.starts("证明"));
    assertFalse(WORDS.of(Kind.NEVER).within("证"));
  }

  @Test
  void regexPrefersTheLongest() {
    assertEquals("(?:身份证|两用|证)", WORDS.of(Kind.PAPER).regex());
    assertTrue("app(窗口)".matches("(?i)" + WORDS.regex(Kind.PAPER, Kind.OFFICE)));
  }

  @Test
  void aLineThatNamesNoKindIsAMistake() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> Lexicon.load(LexiconTest.class, "lexicon-broken.tsv", Kind.class));
    assertEquals(
        "lexicon-broken.tsv: expected one of [PAPER, OFFICE, NEVER], found: THING\t证\ttest",
        e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> WordList.of(List.of("")));
  }
}
