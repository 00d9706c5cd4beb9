package zhinan.ingest.normalize.office;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Text;

/**
 * Words of several cells or lines as one text. The line end between two cells and a header put in
 * front of its cell stand nowhere in the source; they are joining signs.
 */
public final class Joined {
  private Joined() {}

  /** One behind the other, a line each; nothing for blank ones. */
  public static Text lines(List<Text> texts) {
    return join(texts, "\n");
  }

  /** One behind the other without anything between. */
  public static Text run(List<Text> texts) {
    return join(texts, "");
  }

  /** {@code 床位数：30}; the bare value where there is no header. */
  public static Text labelled(String header, Text value) {
    if (header.isEmpty() || value.isBlank()) {
      return value;
    }
    return value.led(header + "：");
  }

  private static Text join(List<Text> texts, String between) {
    List<Text> said = new ArrayList<>();
    int last = 0;
    for (Text text : texts) {
      if (!text.isBlank()) {
        said.add(text.notBefore(last));
        last = Math.max(last, said.get(said.size() - 1).end() - 1);
      }
    }
    return Text.join(said, between);
  }
}
