package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.text.Signs;

/**
 * What is odd about an outline: numbers that skip, repeat or go back, lost labels, headings without
 * text, matters without sections, groups without matters, kinds that were guessed. Nothing is
 * repaired; each finding names its place and both sides.
 */
final class Findings {
  private final Outline outline;
  private final List<Doubt> doubts = new ArrayList<>();

  private Findings(Outline outline) {
    this.outline = outline;
  }

  static List<Doubt> of(Outline outline) {
    Findings findings = new Findings(outline);
    findings.numbers();
    findings.emptiness();
    findings.guesses();
    findings.oddNumbers();
    findings.oddLabels();
    findings.wraps();
    return findings.doubts;
  }

  private void numbers() {
    Optional<Head> section = Optional.empty();
    Optional<Head> matter = Optional.empty();
    for (Head head : outline.heads()) {
      boolean isSection = head.type() == NodeType.SECTION;
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

  private void starts(String what, Head head) {
    if (head.value() > 1) {
      doubt(
          Severity.WARNING,
          "number-gap",
          head,
          "the first " + what + " has the number " + head.number() + "; expected 1");
    }
  }

  private void follows(String what, Head last, Head head) {
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
    List<Head> heads = outline.heads();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      boolean last = i + 1 == heads.size();
      NodeType below = last ? NodeType.STAGE : heads.get(i + 1).type();
      int end = last ? outline.page().size() : heads.get(i + 1).from();
      if (head.type() == NodeType.SECTION && isEmpty(head, end)) {
        doubt(Severity.INFO, "section-empty", head, "no text stands under the heading");
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

  private boolean isEmpty(Head head, int end) {
    Page page = outline.page();
    String line = page.line(head.to()).map(found -> found.text().chars()).orElse("");
    return Signs.isBlank(line.substring(Math.min(head.bodyStart(), line.length())))
        && page.below(head.to()) >= end;
  }

  private void guesses() {
    for (Head head : outline.heads()) {
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

  private static String prefix(Head head) {
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
    for (Head matter : OddLabels.of(outline)) {
      String label = matter.label().isEmpty() ? "no label" : "the label " + matter.label();
      String message = "the matter has " + label + "; most others have another kind of label";
      doubt(Severity.WARNING, "label-odd", matter, message);
    }
  }

  private void wraps() {
    for (Head head : outline.heads()) {
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

  private static String names(Head head) {
    return String.join(" ", head.kinds().stream().map(SectionKind::name).toList());
  }

  private void doubt(Severity severity, String code, Head head, String message) {
    int start = outline.page().blocks().get(head.from()).start();
    doubts.add(new Doubt(severity, code, message, start, Math.max(start, head.title().end())));
  }
}
