package zhinan.ingest.normalize.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Text;

/** Cuts the words around a price down to what is paid for. Immutable, may be shared. */
final class FeeWords {
  /** As {@link FeeBasis#DOCUMENT}, in printed words. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:依据|根据|按照?)?《[^《》]{2,80}》(?:[（(][^（）()]{2,40}号[）)])?[:：和及]?");

  private final Pattern label;
  private final FeeEdges edges;
  private final Pattern per;

  FeeWords(Lexicon lexicon) {
    String unit = lexicon.any(WordKind.FEE_PER);
    this.label = Pattern.compile("(?:" + lexicon.any(WordKind.FEE_LABEL) + ")[?？]?[:：]");
    this.edges = new FeeEdges(lexicon);
    this.per = Pattern.compile("每(?<per>" + unit + "(?:每" + unit + ")?)");
  }

  /** The folded clause without a label in front: {@code 是否收费:是} is {@code 是}. */
  String unlabelled(String clause) {
    Matcher found = label.matcher(clause);
    return found.lookingAt() ? clause.substring(found.end()) : clause;
  }

  /** Cuts printed words. */
  FeeSubject what(String printed) {
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
    return new FeeSubject(edges.without(words), each);
  }

  private static String withoutBlanks(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.chars().filter(c -> !Text.isBlank((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
