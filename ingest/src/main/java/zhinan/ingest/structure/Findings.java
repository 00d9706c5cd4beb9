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
 * What is odd about an outline: numbers that skip, repeat or go back, lost labels, headings without
 * text, matters without sections, groups without matters, kinds that were guessed. Nothing is
 * repaired; each finding names its place and both sides.
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
    int section = 0;
    int matter = 0;
    boolean firstSection = true;
    boolean firstMatter = true;
    for (Head head : outline.heads()) {
      if (head.type() == NodeType.SECTION) {
        number("section", firstSection, section, head);
        section = head.value();
        firstSection = false;
      } else {
        firstSection = true;
        section = 0;
      }
      if (head.type() == NodeType.MATTER) {
        number("matter", firstMatter, matter, head);
        matter = head.value();
        firstMatter = false;
      }
    }
  }

  /** Matters may start anew at any group; sections only where a matter or part starts. */
  private void number(String what, boolean first, int last, Head head) {
    boolean starts = head.value() == 1 && (first || what.equals("matter"));
    if (head.value() == last + 1
        || starts
        || head.value() == 0 && last == 0
        || !first && last == 0) {
      return;
    }
    String expected = "; expected " + (last + 1);
    if (head.value() == 0) {
      remark(
          Severity.WARNING,
          "number-missing",
          head,
          what + " without number follows " + what + " " + last + expected);
      return;
    }
    String code =
        head.value() == last
            ? "number-repeated"
            : head.value() < last ? "number-back" : "number-gap";
    String before = first ? "nothing" : what + " " + last;
    remark(
        Severity.WARNING, code, head, what + " " + head.number() + " follows " + before + expected);
  }

  private void emptiness() {
    List<Head> heads = outline.heads();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      boolean last = i + 1 == heads.size();
      NodeType below = last ? NodeType.STAGE : heads.get(i + 1).type();
      int end = last ? outline.page().size() : heads.get(i + 1).from();
      if (head.type() == NodeType.SECTION && isEmpty(head, end)) {
        remark(Severity.INFO, "section-empty", head, "no text stands under the heading");
      } else if (head.type() == NodeType.MATTER && below.compareTo(NodeType.MATTER) <= 0) {
        remark(
            Severity.INFO,
            "matter-without-sections",
            head,
            "no section heading was found in the matter; its text stands under the matter itself");
      } else if (head.type().compareTo(NodeType.THEME) <= 0 && below.compareTo(head.type()) <= 0) {
        remark(Severity.INFO, "group-without-matters", head, "no matter stands under this name");
      }
    }
  }

  private boolean isEmpty(Head head, int end) {
    Page page = outline.page();
    String line = page.line(head.to()).map(found -> found.text().chars()).orElse("");
    return line.substring(Math.min(head.bodyStart(), line.length())).isBlank()
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
        remark(
            Severity.INFO,
            "kind-voted",
            head,
            "the vocabulary does not know the heading; the classifier votes "
                + names(head)
                + " with "
                + vote);
      } else if (mark.get().evidence() == Evidence.NONE) {
        remark(
            Severity.INFO, "kind-unknown", head, "the heading names no known kind; kept as OTHER");
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
