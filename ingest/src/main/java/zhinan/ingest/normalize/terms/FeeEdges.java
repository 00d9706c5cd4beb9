package zhinan.ingest.normalize.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs and words at either end of what is paid for: {@code 其中：证书费为}. Immutable, may be shared. */
final class FeeEdges {
  /** Cuts at either end; each takes at least a character off. */
  private static final int MAX_CUTS = 8;

  private final Pattern leading;
  private final Pattern trailing;

  FeeEdges(Lexicon lexicon) {
    this.leading =
        Pattern.compile(
            "[、,，;；。.:：及和+)）\"”]|"
                + lexicon.any(WordKind.FEE_LEAD)
                + "(?!用)|\\(?\\d{1,2}[.、)]|[①-⑳⑴-⒇]");
    this.trailing = Pattern.compile("(?:" + lexicon.any(WordKind.FEE_TAIL) + "|[:：、,，(（])$");
  }

  /** The words without them. */
  String without(String words) {
    String rest = words;
    for (int i = 0; i < MAX_CUTS && !rest.isEmpty(); i++) {
      Matcher head = leading.matcher(rest);
      Matcher tail = trailing.matcher(rest);
      if (head.lookingAt()) {
        rest = rest.substring(head.end());
      } else if (tail.find()) {
        rest = rest.substring(0, tail.start());
      } else {
        break;
      }
    }
    return rest;
  }
}
