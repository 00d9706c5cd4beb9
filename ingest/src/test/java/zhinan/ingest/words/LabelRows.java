package zhinan.ingest.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhinan.text.TableLines;

/** The labels of the tables beside {@link LabelWords}, each with its fields. */
public final class LabelRows {
  private LabelRows() {}

  /** {@code labels.tsv} or {@code label-endings.tsv}. */
  public static Map<String, Set<OfficeField>> of(String table) {
    Map<String, Set<OfficeField>> labels = new TreeMap<>();
    for (String line : TableLines.of(LabelWords.class, table)) {
      String[] columns = line.split("\t", -1);
      labels
          .computeIfAbsent(columns[1], label -> EnumSet.noneOf(OfficeField.class))
          .add(OfficeField.valueOf(columns[0]));
    }
    return labels;
  }
}
