package zhinan.edition;

/**
 * A replacement in a text.
 *
 * @param from 0-based offset
 * @param to behind the last character that goes
 * @param words what comes instead
 */
record Patch(int from, int to, String words) {
  static String apply(String text, java.util.List<Patch> patches) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Patch patch :
        patches.stream().sorted(java.util.Comparator.comparingInt(Patch::from)).toList()) {
      out.append(text, at, patch.from()).append(patch.words());
      at = patch.to();
    }
    return out.append(text, at, text.length()).toString();
  }

  boolean overlaps(Patch other) {
    return from < other.to && other.from < to || from == other.from;
  }
}
