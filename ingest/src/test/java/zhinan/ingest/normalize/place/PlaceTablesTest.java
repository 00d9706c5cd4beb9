package zhinan.ingest.normalize.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTablesTest {
  private final Atlas atlas = Atlas.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "divisions.tsv",
        "old-names.tsv",
        "zones.tsv",
        "zone-kinds.tsv",
        "address-words.tsv"
      })
  void rowsAreSortedAndStandOnce(String file) {
    List<String> rows = keys(file, row -> row[0] + "\t" + row[1]);
    assertEquals(rows.stream().sorted().distinct().toList(), rows);
  }

  private static List<String> keys(String file, Function<String[], String> key) {
    return Atlas.rows(file, 5).stream().map(key).toList();
  }

  @Test
  void codesAreThoseOfTheStandard() {
    List<String> codes = keys("divisions.tsv", row -> row[0]);
    assertTrue(codes.stream().allMatch(code -> code.matches("[1-8][0-9]{5}")));
    assertEquals(new HashSet<>(codes).size(), codes.size());
    assertEquals(34, codes.stream().filter(code -> code.endsWith("0000")).count());
  }

  @Test
  void everyCityHasAnAreaCode() {
    List<String> without = new ArrayList<>();
    for (AtlasPlace place : atlas.wide()) {
      if (place.isCity() && !place.areaCode().matches("10|2[0-9]|[3-9][0-9]{2}")) {
        without.add(place.name());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void successorsAreDivisionsOfToday() {
    for (String[] row : Atlas.rows("old-names.tsv", 5)) {
      assertTrue(row[4].isEmpty() || atlas.coded(row[4]).isPresent(), String.join(" ", row));
      assertTrue(row[2].compareTo(row[3]) < 0, String.join(" ", row));
    }
  }

  @Test
  void zonesLieInCities() {
    for (String[] row : Atlas.rows("zones.tsv", 2)) {
      assertTrue(atlas.coded(row[0]).filter(AtlasPlace::isCity).isPresent(), String.join(" ", row));
    }
  }

  @Test
  void everyKindHasWords() {
    Set<String> kinds =
        Arrays.stream(AddressWord.values()).map(AddressWord::name).collect(Collectors.toSet());
    assertEquals(kinds, new HashSet<>(keys("address-words.tsv", row -> row[0])));
  }

  @ParameterizedTest
  @ValueSource(strings = {"address-words.tsv", "zone-kinds.tsv"})
  void everyWordNamesItsSource(String file) {
    int source = file.startsWith("zone") ? 3 : 2;
    for (String[] row : Atlas.rows(file, 5)) {
      assertTrue(!row[source].isBlank(), String.join(" ", row));
    }
  }
}
