package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;

/**
 * Short names at the start of an address: {@code 普兰店皮口镇}, {@code 大连瓦房店市}, {@code 沙区中山路}, {@code
 * 甘区}. Immutable, may be shared.
 *
 * <p>A short name counts only where a town, a road or a division with a name of its own follows:
 * 中山路 and 西岗北街 are roads.
 */
final class ShortNames {
  private static final String DIRECTIONS = "[东西南北中新老旧城市郊矿小大本全各县]";

  private final Atlas atlas;
  private final Zones zones;

  /**
   * A road or town with a name of its own, of eight characters at most, as 大长山岛镇 and 海军广场街道 have
   * five and six; 中山|北路 is a road 中山北路.
   */
  private final Pattern ownRoad;

  ShortNames(Atlas atlas, Zones zones, Lexicon<AddressWord> words) {
    this.atlas = atlas;
    this.zones = zones;
    ownRoad =
        Pattern.compile(
            "(?!(?:[东西南北中前后上下内外]|"
                + HouseNumbers.DIGIT
                + "){1,3}[路街道巷段])"
                + HouseNumbers.CHINESE
                + "{2,8}?(?:"
                + words.regex(AddressWord.STREET)
                + "|"
                + words.regex(AddressWord.TOWN)
                + ")");
  }

  /** The place itself. */
  Optional<ShortName> of(AtlasPlace place, String words, int at) {
    int end = at + place.shortName().length();
    return place.shortName().length() > 1
            && words.startsWith(place.shortName(), at)
            && goesOn(place, words, end)
        ? Optional.of(new ShortName(place, end))
        : Optional.empty();
  }

  /** A division right below the place; empty where two would do. */
  Optional<ShortName> below(AtlasPlace home, String words, int at) {
    List<ShortName> found =
        atlas.below(home).stream()
            .flatMap(place -> tryBelow(home, place, words, at).stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<ShortName> tryBelow(AtlasPlace home, AtlasPlace place, String words, int at) {
    String name = place.shortName();
    int end = at + name.length();
    if (name.length() > 1 && words.startsWith(name, at)) {
      return goesOn(place, words, end) ? Optional.of(new ShortName(place, end)) : Optional.empty();
    }
    return clipped(place, words, at);
  }

  /** 沙区 for 沙河口区, 甘井区 for 甘井子区: a beginning of the name and 区. */
  private Optional<ShortName> clipped(AtlasPlace place, String words, int at) {
    int length = 0;
    while (length < place.shortName().length()
        && at + length < words.length()
        && words.charAt(at + length) == place.shortName().charAt(length)) {
      length++;
    }
    boolean clear = length > 1 || length == 1 && DIRECTIONS.indexOf(words.charAt(at)) < 0;
    return clear && place.name().endsWith("区") && words.startsWith("区", at + length)
        ? Optional.of(new ShortName(place, at + length + 1))
        : Optional.empty();
  }

  /**
   * Whether the place's short name is followed by a zone or by the full name of what lies in it.
   */
  boolean holdsNext(AtlasPlace place, String words, int at) {
    int end = at + place.shortName().length();
    int name = atlas.nameEnd(words, end);
    return zones.end(words, end) > 0
        || name > 0 && atlas.named(words.substring(end, name)).stream().anyMatch(place::holds);
  }

  /** Whether something follows that has a name of its own. */
  private boolean goesOn(AtlasPlace place, String words, int end) {
    return atlas.nameEnd(words, end) > 0
        || zones.end(words, end) > 0
        || isOwn(words, end)
        || below(place, words, end).isPresent();
  }

  private boolean isOwn(String words, int at) {
    return ownRoad.matcher(words).region(at, words.length()).lookingAt();
  }

  /** The divisions right below the place that a whole word names shortly: 西岗, 沙区, 旅顺. */
  List<AtlasPlace> whole(AtlasPlace home, String word) {
    List<AtlasPlace> same =
        atlas.below(home).stream().filter(place -> place.shortName().equals(word)).toList();
    if (!same.isEmpty() || word.length() < 2) {
      return same;
    }
    return atlas.below(home).stream()
        .filter(
            place ->
                place.shortName().startsWith(word)
                    || clipped(place, word, 0).filter(f -> f.end() == word.length()).isPresent())
        .toList();
  }

  /**
   * A short name that was found, {@code 普兰店} in front of {@code 皮口镇}.
   *
   * @param place the division that it names
   * @param end where it ends, 0-based, behind it
   */
  record ShortName(AtlasPlace place, int end) {}
}
