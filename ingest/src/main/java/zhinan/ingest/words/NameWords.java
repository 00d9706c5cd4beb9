package zhinan.ingest.words;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.WordList;

/**
 * What names end in and begin with, from {@code names.tsv}: those of offices, divisions and
 * persons.
 *
 * <p>Example: {@code 城东区办事处} ends like an office, {@code 城东区} like a division; {@code 周启明、方若琳} are
 * persons. Names are asked for folded ({@link Signs#fold(String)}). Immutable, may be shared.
 */
public final class NameWords {
  private static final Pattern PERSONS =
      Pattern.compile(Signs.regex(Sign.PAUSE, Sign.COMMA, Sign.SLASH, Sign.BLANK) + "{1,4}");

  /** Two surnames, or two characters behind one. */
  private static final int LONGEST_PERSON = 3;

  private final Lexicon<NameKind> words =
      Lexicon.load(NameWords.class, "names.tsv", NameKind.class);
  private final WordList offices = any(NameKind.AUTHORITY, NameKind.OFFICE);
  private final WordList officesInCells = any(NameKind.AUTHORITY, NameKind.OFFICE, NameKind.SITE);
  private final WordList divisions = any(NameKind.DIVISION, NameKind.TOWN);
  private final WordList districts = any(NameKind.DIVISION, NameKind.LEVEL);
  private final WordList surnames = any(NameKind.SURNAME, NameKind.RARE_SURNAME);

  private NameWords() {}

  public static NameWords load() {
    return new NameWords();
  }

  private WordList any(NameKind... kinds) {
    Set<String> any = new TreeSet<>();
    for (NameKind kind : kinds) {
      any.addAll(words.of(kind).words());
    }
    return WordList.of(any);
  }

  /** What offices end in where a heading names them. */
  public WordList authorities() {
    return words.of(NameKind.AUTHORITY);
  }

  /** What offices end in where other words stand around them. */
  public WordList offices() {
    return offices;
  }

  /** What offices end in that fill a cell. */
  public WordList officesInCells() {
    return officesInCells;
  }

  /** What divisions end in, towns and villages included. */
  public WordList divisions() {
    return divisions;
  }

  /** What districts end in that fill a cell, and what stands for one there. */
  public WordList districts() {
    return districts;
  }

  /** What persons' names begin with. */
  public WordList surnames() {
    return surnames;
  }

  /** What ends the words that a person is called by. */
  public WordList titles() {
    return words.of(NameKind.TITLE);
  }

  /**
   * Whether the words are one or several persons.
   *
   * @param asked whether a person is asked for; without, {@code 单位} and {@code 时间} would begin like
   *     persons
   */
  public boolean arePersons(String chars, boolean asked) {
    WordList first = asked ? surnames : words.of(NameKind.SURNAME);
    for (String name : PERSONS.split(chars, -1)) {
      if (!isPerson(name, first)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(String name, WordList first) {
    return name.length() > 1
        && name.length() <= LONGEST_PERSON
        && first.startsAt(name, 0) > 0
        && !divisions.ends(name)
        && !offices.ends(name)
        && name.chars().allMatch(c -> Signs.isHan((char) c));
  }
}
