package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.Remark;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.model.Severity;

/**
 * What is odd about an outline: numbers that skip, repeat or go back, lost labels, headings without text, matters without sections, groups
 * without matters, kinds that were guessed. Nothing is repaired; each finding names its place and both sides.
 */
final class Findings {
  private final Outline outline;
  private final List<Remark> remarks = new ArrayList<>();

  private Findings(Outline outline) {
    this.outline = outline;
  }

  static List<Remark> of(Outline outline) {
    Findings findings = new Findings(outline);
    findings.numbers();
    findings.emptiness();
    findings.guesses();
    return findings.remarks;
  }

  private void numbers() {
    Optional<Head> section = Optional.empty();
    Optional<Head> matter = Optional.empty();
    for (Head head : outline.heads()) {
      switch (head.type()) {
        case SECTION -> {
          number("section", section, head);
          section = Optional.of(head);
        }
        case MATTER -> {
          number("matter", matter, head);
          matter = Optional.of(head);
          section = Optional.empty();
        }
        case PART -> section = Optional.empty();
        default -> section = Optional.empty();
      }
    }
  }

  private void number(String what, Optional<Head> before, Head head) {
    int last = before.map(Head::value).orElse(0);
    if (head.value() == 0) {
      if (before.filter(h -> h.value() > 0).isPresent()) {
        remark(Severity.WARNING, "number-missing", head, what + " without number follows " + what + " " + last + "; expected " + (last + 1));
      }
      return;
    }
    boolean restart = head.value() == 1 && (what.equals("matter") || before.isEmpty());
    if (head.value() == last + 1 || restart || before.filter(h -> h.value() == 0).isPresent()) {
      return;
    }
    String code = head.value() == last ? "number-repeated" : head.value() < last ? "number-back" : "number-gap";
    remark(Severity.WARNING, code, head, what + " " + head.number() + " follows " + (last == 0 ? "no number" : what + " " + last) + "; expected " + (last + 1));
  }

  private void emptiness() {
    List<Head> heads = outline.heads();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      Optional<Head> next = i + 1 < heads.size() ? Optional.of(heads.get(i + 1)) : Optional.empty();
      NodeType below = next.map(Head::type).orElse(NodeType.STAGE);
      if (head.type() == NodeType.SECTION && isEmpty(head, next)) {
        remark(Severity.INFO, "section-empty", head, "no text stands under the heading");
      } else if (head.type() == NodeType.MATTER && below.compareTo(NodeType.MATTER) <= 0) {
        remark(Severity.INFO, "matter-without-sections", head, "no section heading was found in the matter; its text stands under the matter itself");
      } else if (head.type().compareTo(NodeType.THEME) <= 0 && below.compareTo(head.type()) <= 0) {
        remark(Severity.INFO, "group-without-matters", head, "no matter stands under this name");
      }
    }
  }

  private boolean isEmpty(Head head, Optional<Head> next) {
    int end = next.map(Head::from).orElse(outline.page().size());
    boolean body = outline.page().line(head.to()).filter(line -> !line.text().sub(Math.min(head.bodyStart(), line.text().length())).isBlank()).isPresent();
    return !body && outline.page().below(head.to()) >= end;
  }

  private void guesses() {
    for (Head head : outline.heads()) {
      Optional<Mark> mark = outline.page().mark(head.to());
      if (head.type() != NodeType.SECTION || mark.isEmpty()) {
        continue;
      }
      if (mark.get().evidence() == Evidence.VOTE) {
        String vote = String.format(java.util.Locale.ROOT, "%.2f", mark.get().confidence());
        remark(Severity.INFO, "kind-voted", head, "the vocabulary does not know the heading; the classifier votes " + names(head) + " with " + vote);
      } else if (mark.get().evidence() == Evidence.NONE) {
        remark(Severity.INFO, "kind-unknown", head, "the heading names no known kind; kept as OTHER");
      }
    }
  }

  private static String names(Head head) {
    return String.join(" ", head.kinds().stream().map(SectionKind::name).toList());
  }

  private void remark(Severity severity, String code, Head head, String message) {
    int start = outline.page().blocks().get(head.from()).start();
    remarks.add(new Remark(severity, code, message, start, Math.max(start, head.title().end())));
  }
}
