package zhinan.ingest.normalize.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Text;

/** Cuts the words around a price down to what is paid for. Immutable, may be shared. */
final class FeeWords {
  /** Cuts at either end; each takes at least a character off. */
  private static final int MAX_CUTS = 8;

  /** As {@link FeeBasis#DOCUMENT}, in printed words. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:依据|根据|按照?)?《[^《》]{2,80}》(?:[（(][^（）()]{2,40}号[）)])?[:：和及]?");

  private final Pattern label;
  private final Pattern leading;
  private final Pattern trailing;
  private final Pattern per;

  FeeWords(Lexicon lexicon) {
    String unit = lexicon.any(WordKind.FEE_PER);
    this.label = Pattern.compile("(?:" + lexicon.any(WordKind.FEE_LABEL) + ")[?？]?[:：]");
    this.leading =
        Pattern.compile(
            "[、,，;；。.:：及和+)）\"”]|"
                + lexicon.any(WordKind.FEE_LEAD)
                + "(?!用)|\\(?\\d{1,2}[.、)]|[①-⑳⑴-⒇]");
    this.trailing = Pattern.compile("(?:" + lexicon.any(WordKind.FEE_TAIL) + "|[:：、,，(（])$");
    this.per = Pattern.compile("每(?<per>" + unit + "(?:每" + unit + ")?)");
  }

  /** What a price is for, and the unit that the words in front of it name. */
  record What(String what, String per) {}

  /** The folded clause without a label in front: {@code 是否收费:是} is {@code 是}. */
  String unlabelled(String clause) {
    Matcher found = label.matcher(clause);
    return found.lookingAt() ? clause.substring(found.end()) : clause;
  }

  /** Cuts printed words. */
  What what(String printed) {
    String words = unlabelled(DOCUMENT.matcher(withoutBlanks(printed)).replaceAll(""));
    int verb = words.lastIndexOf("收取");
    words = verb < 0 ? words : words.substring(verb + 2);
    Matcher unit = per.matcher(words);
    String each = "";
    if (unit.find()) {
      each = unit.group("per");
      String rest = words.substring(unit.end());
      words = words.substring(0, unit.start()) + (rest.startsWith("收") ? rest.substring(1) : rest);
    }
    return new What(trimmed(words), each);
  }

  private String trimmed(String words) {
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

  static String withoutBlanks(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.chars().filter(c -> !Text.isBlank((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
