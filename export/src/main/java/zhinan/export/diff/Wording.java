package zhinan.export.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code wording.tsv}, found by the longest match. Immutable, may be shared. */
final class Wording {
  private static final Wording ALL = load();

  private final Map<String, Sort> words;
  private final int longest;

  private Wording(Map<String, Sort> words) {
    this.words = Map.copyOf(words);
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Wording all() {
    return ALL;
  }

  /** What a word does. */
  enum Sort {
    NEGATION,
    DUTY,
    NAME,
    NEUTRAL,
    CONNECTIVE
  }

  /** The words of a sort, in order. */
  List<String> of(Sort sort, String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at && words.get(text.substring(at, end)) == sort) {
        found.add(text.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Whether the text is made of words of the sort alone. */
  boolean isAll(Sort sort, String text) {
    return of(sort, text).stream().mapToInt(String::length).sum() == text.length();
  }

  /** Where the longest word at the place ends; the place itself where none stands. */
  private int end(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (words.containsKey(text.substring(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private static Wording load() {
    Map<String, Sort> words = new HashMap<>();
    try (InputStream in = Wording.class.getResourceAsStream("wording.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> words.put(cells[0], Sort.valueOf(cells[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("wording.tsv can't be read", e);
    }
    return new Wording(words);
  }
}
