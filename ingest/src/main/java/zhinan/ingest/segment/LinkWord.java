package zhinan.ingest.segment;

import zhinan.text.Folded;
import zhinan.text.Lexicon;

/** What a word in front of an address tells about it; {@code link-words.tsv}. */
enum LinkWord {
  /** The address belongs behind it: {@code 登录}, {@code 官网}. */
  ASKING;

  private static final Lexicon<LinkWord> WORDS =
      Lexicon.load(LinkWord.class, "link-words.tsv", LinkWord.class);

  /** Whether the words end with such a word. */
  boolean ends(String words) {
    String key = Folded.key(words);
    return WORDS.of(this).endsAt(key, key.length()) > 0;
  }
}
