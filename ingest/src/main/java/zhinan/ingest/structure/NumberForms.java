package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.NodeType;
import zhinan.text.Label;

/**
 * Sections whose numbers have another form than most beside them: {@code 三、} among {@code 1、},
 * {@code 2.} or {@code 2.2} among {@code 1.1}. The form is the label's family with all of a decimal
 * but its last part.
 */
final class NumberForms {
  private NumberForms() {}

  /** The odd heads in order, each with the first one of the usual form beside it. */
  static Map<Head, Head> odd(Outline outline) {
    Map<Head, Head> odd = new LinkedHashMap<>();
    Map<String, List<Head>> forms = new LinkedHashMap<>();
    for (Head head : outline.heads()) {
      if (head.type() != NodeType.SECTION) {
        collect(forms.values(), odd);
        forms.clear();
      } else if (head.value() > 0) {
        forms.computeIfAbsent(form(outline.page(), head), form -> new ArrayList<>()).add(head);
      }
    }
    collect(forms.values(), odd);
    return odd;
  }

  private static String form(Page page, Head head) {
    String family = page.label(head.from()).map(Label::family).map(Enum::name).orElse("");
    return family + head.number().substring(0, head.number().lastIndexOf('.') + 1);
  }

  private static void collect(Collection<List<Head>> forms, Map<Head, Head> odd) {
    int most = forms.stream().mapToInt(List::size).max().orElse(0);
    List<Head> usual =
        forms.stream().filter(heads -> heads.size() == most).findFirst().orElse(List.of());
    forms.stream()
        .filter(heads -> heads != usual)
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Head::from))
        .forEach(head -> odd.put(head, usual.get(0)));
  }
}
