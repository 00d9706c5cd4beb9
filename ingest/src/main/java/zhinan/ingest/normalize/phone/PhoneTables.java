package zhinan.ingest.normalize.phone;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules look up. Immutable, may be shared.
 *
 * @param mobiles first digits of mobiles, {@code 139}
 */
record PhoneTables(AreaCodes areas, Set<String> mobiles, ShortCodes shorts, NumberWords words) {
  static PhoneTables load() {
    return new PhoneTables(
        AreaCodes.load(), mobilePrefixes(), ShortCodes.load(), NumberWords.load());
  }

  private static Set<String> mobilePrefixes() {
    return Table.rows("mobile-prefixes.tsv").stream()
        .map(Table.Row::first)
        .collect(Collectors.toUnmodifiableSet());
  }
}
