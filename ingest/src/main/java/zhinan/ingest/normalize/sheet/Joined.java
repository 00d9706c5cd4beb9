package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.text.Text;

/**
 * Words of several cells as one text. The line end between two cells and a header put in front of
 * its cell stand nowhere in the source; they are placed at the words that they go with.
 */
final class Joined {
  private Joined() {}

  /** One behind the other, a line each; nothing for blank ones. */
  static Text lines(List<Text> texts) {
    return join(texts, "\n");
  }

  /** One behind the other without anything between. */
  static Text run(List<Text> texts) {
    return join(texts, "");
  }

  /** {@code 床位数：30}; the bare value where there is no header. */
  static Text labelled(String header, Text value) {
    if (header.isEmpty() || value.isBlank()) {
      return value;
    }
    String label = header + "：";
    int[] places = new int[label.length() + value.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = value.origin(Math.max(0, i - label.length()));
    }
    return Text.placed(label + value.chars(), places);
  }

  private static Text join(List<Text> texts, String between) {
    List<Text> said = texts.stream().filter(text -> !text.isBlank()).toList();
    if (said.size() < 2) {
      return said.isEmpty() ? Text.of("", 0) : said.get(0);
    }
    StringBuilder chars = new StringBuilder();
    said.forEach(text -> chars.append(chars.isEmpty() ? "" : between).append(text.chars()));
    int[] places = new int[chars.length()];
    int at = 0;
    int last = 0;
    for (Text text : said) {
      for (int i = at == 0 ? 0 : -between.length(); i < text.length(); i++) {
        last = Math.max(last, i < 0 ? last : text.origin(i));
        places[at++] = last;
      }
    }
    return Text.placed(chars.toString(), places);
  }
}
