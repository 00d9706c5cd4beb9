package zhinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordListTest {
  private final WordList words = WordList.of(List.of("证", "身份证", "身份", "App", "甲(乙)"));

  @Test
  void theLongestWordStartsAndEnds() {
    assertEquals(3, words.startsAt("居民身份证", 2));
    assertEquals(2, words.startsAt("居民身份", 2));
    assertEquals(0, words.startsAt("居民身份证", 1));
    assertEquals(0, words.startsAt("身份证", -1));
    assertEquals(3, words.endsAt("居民身份证", 5));
    assertEquals(1, words.endsAt("证身", 1));
    assertEquals(0, words.endsAt("身份证", 4));
  }

  @Test
  void findsTheFirstThatEndsInAStretchAndTheLast() {
    assertEquals(2, words.find("居民身份证"));
    assertEquals(1, words.find("办证身份", 0, 4));
    assertEquals(2, words.find("办证身份", 2, 4));
    assertEquals(-1, words.find("办身份", 0, 2));
    assertEquals(1, words.find("办身份", 0, 3));
    assertEquals(2, words.findLast("证办身份证人", 6));
    assertEquals(0, words.findLast("证办人", 3));
    assertEquals(-1, words.findLast("办人", 2));
    assertTrue(words.within("办证") && words.starts("证人") && words.ends("办证"));
    assertFalse(words.within("办人") || words.starts("办证") || words.ends("证人"));
    assertTrue(words.has("身份证") && words.has("APP"));
    assertFalse(words.has("身份证人") || words.has("人"));
  }

  @Test
  void latinLettersMatchInBothCases() {
    assertEquals(3, words.startsAt("aPP", 0));
    assertEquals(3, words.endsAt("用APp", 4));
    assertEquals(3, WordList.of(List.of("Zoo")).startsAt("zOO", 0));
    assertEquals(1, WordList.of(List.of("[")).startsAt("[", 0));
    assertEquals(0, WordList.of(List.of("[")).startsAt("{", 0));
    assertEquals(0, WordList.of(List.of("@")).startsAt("`", 0));
  }

  @Test
  void wordsAreFoldedAndListed() {
    assertEquals(Set.of("甲(乙)"), WordList.of(List.of("甲（乙）", "甲(乙)")).words());
    assertEquals("A甲证身", words.starts());
    assertTrue(Pattern.matches(words.regex(), "甲(乙)"));
    assertEquals("(?:\\Q甲(乙)\\E|App|证)", WordList.of(List.of("证", "App", "甲(乙)")).regex());
  }

  @Test
  void everyWordOfALongListIsFound() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      many.add(Character.toString(0x4e00 + i * 5) + Character.toString(0x5000 + i % 7));
    }
    WordList list = WordList.of(many);
    for (String word : many) {
      assertEquals(2, list.startsAt("口" + word, 1), word);
      assertEquals(2, list.endsAt(word + "口", 2), word);
    }
    assertEquals(0, list.startsAt("口口", 0));
    assertEquals(0, WordList.of(List.of()).startsAt("口", 0));
  }
}
