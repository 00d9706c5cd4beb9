package zhinan.ingest.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhinan.text.TableLines;

/** The labels of {@code labels.tsv}, each with its fields; an ending is led by {@code *}. */
public final class LabelRows {
  private LabelRows() {}

  public static Map<String, Set<OfficeField>> all() {
    Map<String, Set<OfficeField>> labels = new TreeMap<>();
    for (String line : TableLines.of(LabelWords.class, "labels.tsv")) {
      String[] columns = line.split("\t", -1);
      labels
          .computeIfAbsent(columns[1], label -> EnumSet.noneOf(OfficeField.class))
          .add(OfficeField.valueOf(columns[0]));
    }
    return labels;
  }
}
