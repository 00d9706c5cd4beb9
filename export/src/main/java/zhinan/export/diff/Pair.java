package zhinan.export.diff;

/**
 * Two matters that are the same one in two editions. Immutable, may be shared.
 *
 * @param oldId the matter's id in OLD
 * @param newId the matter's id in NEW
 * @param likeness how sure that is, from 0 to 1: titles, words and places together
 */
public record Pair(String oldId, String newId, double likeness) {
  public Pair {
    if (!(likeness >= 0 && likeness <= 1)) {
      throw new IllegalArgumentException("likeness " + likeness + " is not within 0 and 1");
    }
  }
}
