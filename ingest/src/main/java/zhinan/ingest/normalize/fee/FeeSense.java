package zhinan.ingest.normalize.fee;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;

/**
 * Says whether words say that nothing is paid, before their nouns are looked at: {@code 不再收取},
 * {@code 免收工本费}, {@code 登记费予以取消}, {@code 由财政承担}. Immutable, may be shared.
 */
final class FeeSense {
  /** To whom something is not charged: {@code 不向企业收取}. */
  private static final String TOWARD = "|向[^,;。()]{1,10}?)?";

  private final Pattern free;
  private final Pattern forSome;

  FeeSense(Lexicon<FeeWord> lexicon) {
    String unturned = "(?<!" + lexicon.regex(FeeWord.TURNS) + ")";
    String anyFee = "(?:" + lexicon.regex(FeeWord.ANY) + "{0,6}费用?|钱)?";
    String not =
        "(?<!是否)" + lexicon.regex(FeeWord.NOT) + ("(?:" + lexicon.regex(FeeWord.BETWEEN) + TOWARD);
    String pay = lexicon.regex(FeeWord.PAY);
    String ended = lexicon.regex(FeeWord.ENDED);
    this.free =
        Pattern.compile(
            "(?<waived>"
                + unturned
                + lexicon.regex(FeeWord.WAIVED)
                + anyFee
                + ")|(?<plain>"
                + unturned
                + ("(?!" + lexicon.regex(FeeWord.FREE_LOOKALIKE) + ")")
                + lexicon.regex(FeeWord.SURELY_FREE, FeeWord.FREE)
                + anyFee
                + ")|(?<denied>"
                + not
                + ("(?:" + lexicon.regex(FeeWord.CHARGED) + anyFee)
                + ("|" + pay + "[^,;。()]{0,6}?费用?|" + pay + "钱)")
                + ")(?!者|的(?:$|[,不将视])|,?视为)|(?<=费用?[^,;。()]{0,16})(?<ended>"
                + ended
                + ")|(?<stopped>"
                + ended
                + ")(?=[^,;。()]{0,12}费)|(?<borne>"
                + ("(?<=费用?[^,;。()]{0,6})(?:全部)?由[^,;。()]{0,8}" + lexicon.regex(FeeWord.BORNE_BY))
                + "[^,;。()]{0,6}"
                + lexicon.regex(FeeWord.BEARS)
                + ")");
    this.forSome = Pattern.compile("^对|" + lexicon.regex(FeeWord.SOME) + "|[的者]$|^(?:凡|属于|符合)");
  }

  /** The first words that say so. */
  Optional<Free> free(String words) {
    Matcher found = free.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean stops =
        found.group("waived") != null
            || found.group("ended") != null
            || found.group("stopped") != null;
    String rest = words.substring(0, found.start()) + words.substring(found.end());
    return Optional.of(new Free(found.start(), found.end(), rest, stops));
  }

  /** Whether what is free is so for some only: {@code 对小微企业}, {@code 首次申领}, {@code 60周岁以上}. */
  boolean isForSome(String what) {
    return forSome.matcher(what).find();
  }

  /**
   * Words that say that nothing is paid.
   *
   * @param start index of their first character
   * @param end index behind their last
   * @param rest the words without them: what is free
   * @param stops whether they end what was charged: {@code 停征}; not {@code 不收费}
   */
  record Free(int start, int end, String rest, boolean stops) {}
}
