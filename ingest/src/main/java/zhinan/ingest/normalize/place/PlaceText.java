package zhinan.ingest.normalize.place;

import zhinan.text.Folded;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Words as places are looked for in them: without blanks (one stays between Latin letters or
 * digits, since {@code 40-3 40-4号} has two numbers), letters, digits and characters in their
 * canonical form, signs as they are printed. {@code 西 岗 区} is 西岗区, {@code Ｂ座} is B座. Immutable, may
 * be shared.
 *
 * @param folded the same with its signs folded too, and the way back; as long as the words
 * @param words what places are looked for in
 */
record PlaceText(Folded folded, String words) {
  private static final char TAB = '\t';
  private static final char BLANK = ' ';

  static PlaceText of(Text text) {
    return of(Folded.spaced(text));
  }

  /** Of words whose places don't matter. */
  static String words(String chars) {
    return of(Text.of(chars, 0)).words();
  }

  /** The same, but tabs stay, since they part cells. */
  static PlaceText ofCells(Text text) {
    Folded.Joiner cells = new Folded.Joiner(true);
    int start = 0;
    for (int tab = text.chars().indexOf(TAB); tab >= 0; tab = text.chars().indexOf(TAB, start)) {
      cells.add(text.sub(start, tab)).part(TAB);
      start = tab + 1;
    }
    return of(cells.add(text.sub(start)).build());
  }

  private static PlaceText of(Folded folded) {
    StringBuilder words = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.at(i);
      boolean canonical = c == BLANK || c == HouseNumbers.NUMBER_SIGN || Signs.isLatinOrDigit(c);
      words.append(canonical || Signs.isHan(c) ? c : folded.printedAt(i));
    }
    return new PlaceText(folded, words.toString());
  }

  /** Whether a blank or a comma parts the character from what stands in front of it. */
  boolean isApart(int index) {
    return index > 0 && (folded.hasGap(index) || Signs.isPause(folded.at(index - 1)));
  }
}
