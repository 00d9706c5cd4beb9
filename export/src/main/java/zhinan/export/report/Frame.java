package zhinan.export.report;

/**
 * What every page has: the language that it opens in, words, style and script. Immutable, may be
 * shared.
 *
 * @param version of the program that writes the page
 */
record Frame(Language language, PageWords words, Assets assets, String version) {
  /** The text of a key. */
  PageWord say(String key) {
    return words.get(key);
  }

  /** The text of a key in the language that the page opens in, where only one can stand. */
  String first(String key) {
    PageWord word = words.get(key);
    return language == Language.EN ? word.en() : word.zh();
  }
}
