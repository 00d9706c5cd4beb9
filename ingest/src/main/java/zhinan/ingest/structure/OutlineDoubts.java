package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * What is odd about an outline: numbers that skip, repeat or go back, lost labels, headings without
 * text, matters without sections, groups without matters, kinds that were guessed. Nothing is
 * repaired; each finding names its place and both sides.
 */
final class OutlineDoubts {
  private final GuideOutline outline;
  private final List<Doubt> doubts = new ArrayList<>();

  private OutlineDoubts(GuideOutline outline) {
    this.outline = outline;
  }

  static List<Doubt> of(GuideOutline outline) {
    OutlineDoubts findings = new OutlineDoubts(outline);
    findings.numbers();
    findings.emptiness();
    findings.guesses();
    findings.oddNumbers();
    findings.oddLabels();
    findings.wraps();
    return findings.doubts;
  }

  private void numbers() {
    Optional<GuideHead> section = Optional.empty();
    Optional<GuideHead> matter = Optional.empty();
    for (GuideHead head : outline.heads()) {
      boolean isSection = head.type() == NodeType.SECTION && !head.isShared();
      if (isSection) {
        section.ifPresentOrElse(
            last -> follows("section", last, head), () -> starts("section", head));
      }
      section = isSection ? Optional.of(head) : Optional.empty();
      if (head.type() == NodeType.MATTER) {
        matter.filter(last -> head.value() != 1).ifPresent(last -> follows("matter", last, head));
        matter = Optional.of(head);
      }
    }
  }

  private void starts(String what, GuideHead head) {
    if (head.value() > 1) {
      doubt(
          Severity.WARNING,
          "number-gap",
          head,
          "the first " + what + " has the number " + head.number() + "; expected 1");
    }
  }

  private void follows(String what, GuideHead last, GuideHead head) {
    int expected = last.value() + 1;
    if (head.value() == expected || last.value() == 0) {
      return;
    }
    String code =
        head.value() == 0
            ? "number-missing"
            : head.value() == last.value()
                ? "number-repeated"
                : head.value() < last.value() ? "number-back" : "number-gap";
    String found = head.value() == 0 ? "a " + what + " without number" : what + " " + head.number();
    doubt(
        Severity.WARNING,
        code,
        head,
        found + " follows " + what + " " + last.number() + "; expected " + prefix(last) + expected);
  }

  private void emptiness() {
    List<GuideHead> heads = outline.heads();
    for (int i = 0; i < heads.size(); i++) {
      GuideHead head = heads.get(i);
      boolean last = i + 1 == heads.size();
      NodeType below = last ? NodeType.STAGE : heads.get(i + 1).type();
      int end = last ? outline.page().size() : heads.get(i + 1).from();
      if (head.type() == NodeType.SECTION && isEmpty(head, end)) {
        doubt(Severity.INFO, "section-empty", head, "no text stands under the heading");
      } else if (head.isUnprinted()) {
        doubts.add(
            new Doubt(
                Severity.WARNING,
                "title-missing",
                "no title of the matter is printed; it is named after the file",
                head.title().start(),
                head.title().start()));
      } else if (head.type() == NodeType.MATTER && below.compareTo(NodeType.MATTER) <= 0) {
        doubt(
            Severity.INFO,
            "matter-without-sections",
            head,
            "no section heading was found in the matter; its text stands under the matter itself");
      } else if (head.type().compareTo(NodeType.THEME) <= 0 && below.compareTo(head.type()) <= 0) {
        doubt(Severity.INFO, "group-without-matters", head, "no matter stands under this name");
      }
    }
  }

  private boolean isEmpty(GuideHead head, int end) {
    MarkedLines page = outline.page();
    String line = page.line(head.to()).map(found -> found.text().chars()).orElse("");
    return Signs.isBlank(line.substring(Math.min(head.bodyStart(), line.length())))
        && page.below(head.to()) >= end;
  }

  private void guesses() {
    for (GuideHead head : outline.heads()) {
      Optional<Mark> mark = outline.page().mark(head.to());
      if (head.type() != NodeType.SECTION || mark.isEmpty()) {
        continue;
      }
      if (mark.get().evidence() == Evidence.VOTE) {
        String vote = String.format(java.util.Locale.ROOT, "%.2f", mark.get().confidence());
        doubt(
            Severity.INFO,
            "kind-voted",
            head,
            "the vocabulary does not know the heading; the classifier votes "
                + names(head)
                + " with "
                + vote);
      } else if (mark.get().evidence() == Evidence.NONE) {
        doubt(
            Severity.INFO, "kind-unknown", head, "the heading names no known kind; kept as OTHER");
      }
    }
  }

  private static String prefix(GuideHead head) {
    return head.number().substring(0, head.number().lastIndexOf('.') + 1);
  }

  private void oddNumbers() {
    NumberForms.odd(outline)
        .forEach(
            (head, usual) ->
                doubt(
                    Severity.WARNING,
                    "number-odd",
                    head,
                    "section " + head.label() + " stands among such as " + usual.label()));
  }

  private void oddLabels() {
    if (outline.heads().stream().noneMatch(head -> head.type() == NodeType.MATTER)) {
      String message = "no matter was found; the document may be no service guide";
      doubts.add(new Doubt(Severity.WARNING, "no-matter", message, 0, 0));
    }
    for (GuideHead matter : OddLabels.of(outline)) {
      String label = matter.label().isEmpty() ? "no label" : "the label " + matter.label();
      String message = "the matter has " + label + "; most others have another kind of label";
      doubt(Severity.WARNING, "label-odd", matter, message);
    }
  }

  private void wraps() {
    for (GuideHead head : outline.heads()) {
      int lines = head.title().ranges().size();
      if (lines > 1) {
        doubt(
            Severity.INFO,
            "title-wrapped",
            head,
            "the title stands on " + lines + " lines; joined");
      }
    }
  }

  private static String names(GuideHead head) {
    return String.join(" ", head.kinds().stream().map(SectionKind::name).toList());
  }

  private void doubt(Severity severity, String code, GuideHead head, String message) {
    int start = outline.page().blocks().get(head.from()).start();
    doubts.add(new Doubt(severity, code, message, start, Math.max(start, head.title().end())));
  }

  /**
   * Sections whose numbers have another form than most beside them: {@code 三、} among {@code 1、},
   * {@code 2.} or {@code 2.2} among {@code 1.1}. The form is the label's family with all of a
   * decimal but its last part.
   */
  private static final class NumberForms {
    private NumberForms() {}

    /** The odd heads in order, each with the first one of the usual form beside it. */
    static Map<GuideHead, GuideHead> odd(GuideOutline outline) {
      Map<GuideHead, GuideHead> odd = new LinkedHashMap<>();
      Map<String, List<GuideHead>> forms = new LinkedHashMap<>();
      for (GuideHead head : outline.heads()) {
        if (head.type() != NodeType.SECTION || head.isShared()) {
          collect(forms.values(), odd);
          forms.clear();
        } else if (head.value() > 0) {
          forms.computeIfAbsent(form(outline.page(), head), form -> new ArrayList<>()).add(head);
        }
      }
      collect(forms.values(), odd);
      return odd;
    }

    private static String form(MarkedLines page, GuideHead head) {
      String family = page.label(head.from()).map(Label::family).map(Enum::name).orElse("");
      return family + head.number().substring(0, head.number().lastIndexOf('.') + 1);
    }

    private static void collect(Collection<List<GuideHead>> forms, Map<GuideHead, GuideHead> odd) {
      int most = forms.stream().mapToInt(List::size).max().orElse(0);
      List<GuideHead> usual =
          forms.stream().filter(heads -> heads.size() == most).findFirst().orElse(List.of());
      forms.stream()
          .filter(heads -> heads != usual)
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(GuideHead::from))
          .forEach(head -> odd.put(head, usual.get(0)));
    }
  }

  /**
   * Matters whose label is of another family than those of most matters: {@code 10；人事档案材料收集}
   * between 事项9 and 事项11 has lost its word.
   */
  private static final class OddLabels {
    /** A kind of label is odd where at most one matter in so many has it. */
    private static final int ODD = 10;

    private OddLabels() {}

    static List<GuideHead> of(GuideOutline outline) {
      MarkedLines page = outline.page();
      List<GuideHead> matters =
          outline.heads().stream().filter(head -> head.type() == NodeType.MATTER).toList();
      Map<Optional<LabelFamily>, Long> families =
          matters.stream()
              .collect(Collectors.groupingBy(head -> family(page, head), Collectors.counting()));
      return matters.stream()
          .filter(head -> families.get(family(page, head)) * ODD <= matters.size())
          .toList();
    }

    private static Optional<LabelFamily> family(MarkedLines page, GuideHead head) {
      return page.label(head.from()).map(Label::family);
    }
  }
}
