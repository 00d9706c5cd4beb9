package zhinan.ingest.normalize.prose;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells persons' names: {@code 李四}, {@code 周启明、方若琳}. They start with a surname of {@code
 * surnames.tsv} and have two or three characters. Immutable, may be shared.
 */
final class PersonNames {
  private static final Pattern PARTS = Pattern.compile("[、，,/ 　]{1,4}");
  private static final int LONGEST = 3;

  /** 贾汪区 starts with a surname and is none. */
  private static final String DIVISIONS = "区县市镇乡村局科";

  private final Set<String> surnames = new HashSet<>();

  PersonNames() {
    WordTable.entries("surnames.tsv").forEach(entry -> surnames.add(entry[1]));
  }

  /** Whether the words are one or several persons. */
  boolean are(String words) {
    for (String part : PARTS.split(words, -1)) {
      if (!is(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && surnames.contains(word.substring(0, 1))
        && DIVISIONS.indexOf(word.charAt(word.length() - 1)) < 0
        && word.chars().allMatch(Character::isIdeographic);
  }
}
