package zhinan.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A row of a hand-made list of contacts: the matter that owns the office, the office, its address
 * as printed, its numbers, its hours.
 */
record GoldContact(String owner, String name, String address, Set<String> phones, String hours) {
  /** The rows of a file that name an office. */
  static List<GoldContact> read(String tsv) {
    return tsv.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", -1))
        .map(cells -> Stream.concat(Stream.of(cells), Stream.generate(() -> "").limit(5)).toList())
        .map(c -> new GoldContact(c.get(0), c.get(1), c.get(2), numbers(c.get(3)), c.get(4)))
        .toList();
  }

  /** The tel: URIs among blanks, without the separators that RFC 3966 leaves to taste. */
  static Set<String> numbers(String uris) {
    Set<String> numbers = new TreeSet<>();
    Stream.of(uris.split("\\s+"))
        .filter(uri -> uri.startsWith("tel:"))
        .map(uri -> uri.replace("-", ""))
        .forEach(numbers::add);
    return numbers;
  }
}
