package zhinan.ingest.normalize.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of a document speaks for which city. For one document.
 *
 * <p>Each full name of a city or of a district that only one city has counts 1, each phone number
 * with an area code 1, shared by the cities of that code; in the title or the first lines a name
 * counts 10, since a publisher's own name stands there.
 */
final class Evidence {
  /**
   * What the head of a document is: a cover page of the guides at hand has at most 300 characters.
   */
  private static final int HEAD = 300;

  private static final double IN_HEAD = 10;

  /** More text than this makes no difference: the longest guide at hand is sure after 5,000. */
  private static final int ENOUGH_TEXT = 100_000;

  /** 新疆生产建设… aside, names in running text have 2 to 6 characters. */
  private static final int LONGEST = 6;

  private static final String ENDS = "市区县旗州盟";

  private final Atlas atlas;
  private final Map<Place, Double> weights = new HashMap<>();
  private final Map<String, List<Place>> byAreaCode;

  private Evidence(Atlas atlas) {
    this.atlas = atlas;
    this.byAreaCode =
        atlas.wide().stream().filter(Place::isCity).collect(Collectors.groupingBy(Place::areaCode));
  }

  /** The weight of each city that anything speaks for. */
  static Map<Place, Double> weigh(Atlas atlas, String title, String text) {
    Evidence evidence = new Evidence(atlas);
    evidence.names(title, title.length());
    evidence.shortNames(title);
    String part = text.substring(0, Math.min(text.length(), ENOUGH_TEXT));
    evidence.names(part, HEAD);
    evidence.areaCodes(part);
    return evidence.weights;
  }

  private void names(String text, int head) {
    for (int i = 1; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        name(text, i + 1, i < head ? IN_HEAD : 1);
      }
    }
  }

  /** The longest full name that ends before an index. */
  private void name(String text, int end, double weight) {
    for (int start = Math.max(0, end - LONGEST); start < end - 1; start++) {
      List<Place> named = atlas.named(text.substring(start, end));
      if (!named.isEmpty()) {
        if (named.size() == 1) {
          atlas.city(named.get(0)).ifPresent(city -> add(city, weight));
        }
        return;
      }
    }
  }

  /** 大连高新区便民服务事项清单: a title may name its city shortly. */
  private void shortNames(String title) {
    atlas.wideAt(title, 0).filter(Place::isCity).ifPresent(city -> add(city, IN_HEAD));
  }

  private void add(Place city, double weight) {
    weights.merge(city, weight, Double::sum);
  }

  /** 0411-82387611, (0411)…: 0, two or three digits, a mark, a digit. */
  private void areaCodes(String text) {
    for (int at = text.indexOf('0'); at >= 0; at = text.indexOf('0', at + 1)) {
      int end = at + 1;
      while (end < text.length() && end < at + 5 && isDigit(text.charAt(end))) {
        end++;
      }
      boolean starts = at == 0 || !isDigit(text.charAt(at - 1));
      if (starts && (end - at == 3 || end - at == 4) && isNumberBehind(text, end)) {
        areaCode(text.substring(at + 1, end));
      }
    }
  }

  private static boolean isNumberBehind(String text, int at) {
    int next = at;
    while (next < text.length() && next < at + 3 && "-—–－ )）".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next > at && next < text.length() && isDigit(text.charAt(next));
  }

  private void areaCode(String code) {
    List<Place> cities = byAreaCode.getOrDefault(code, List.of());
    cities.forEach(city -> add(city, 1.0 / cities.size()));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
