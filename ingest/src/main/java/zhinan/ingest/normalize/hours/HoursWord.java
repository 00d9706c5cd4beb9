package zhinan.ingest.normalize.hours;

import zhinan.text.Text;

/** A word of hours and what it does. */
record HoursWord(String chars, Role role) {
  /**
   * Where the word ends that starts at {@code at}, a blank between its characters allowed; -1 if it
   * is another one.
   */
  int end(String text, int at) {
    int end = at + 1;
    for (int i = 1; i < chars.length(); i++) {
      if (end < text.length() && Text.isBlank(text.charAt(end))) {
        end++;
      }
      if (end >= text.length() || text.charAt(end) != chars.charAt(i)) {
        return -1;
      }
      end++;
    }
    return end;
  }
}
