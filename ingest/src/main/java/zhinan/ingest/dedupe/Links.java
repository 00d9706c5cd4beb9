package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.model.Heading;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Merge.Likeness;
import zhinan.model.Severity;

/** What is told of duplicates: a remark for each merge and for each pair that was only linked. */
final class Links {
  private static final String MATTER_MERGED = "matter-merged";
  private static final String SECTION_MERGED = "section-merged";

  /** Ours: they are made anew on every run. */
  static final Set<String> CODES =
      Set.of(
          MATTER_MERGED,
          SECTION_MERGED,
          "matter-conflict",
          "matter-same-title",
          "matter-same-body",
          "matter-near-body");

  /**
   * A notice quotes so many differences; all of them are in merges.csv where matters were folded.
   */
  private static final int SHOWN = 3;

  private Links() {}

  static Doubt of(Merge merge) {
    boolean isMatter = merge.merged() instanceof Matter;
    long differing = merge.evidence().stream().filter(e -> e.likeness() != Likeness.EQUAL).count();
    String message =
        merge.merged().id()
            + " is a duplicate of "
            + merge.keptId()
            + " ("
            + merge.rule()
            + ") and was folded into it; "
            + (differing == 0 ? "no piece differs" : differing + " pieces differ");
    return remark(
        Severity.INFO,
        isMatter ? MATTER_MERGED : SECTION_MERGED,
        message,
        merge.merged().heading());
  }

  static Doubt of(Decisions.Decision decision) {
    Heading first = decision.pair().first().matter().heading();
    Heading second = decision.pair().second().matter().heading();
    boolean conflict = decision.rule().verdict() == MatterRule.Verdict.CONFLICT;
    String message =
        switch (decision.rule().id()) {
          case "matter.conflict" ->
              "the matter stands twice in one place and contradicts "
                  + place(first)
                  + ": "
                  + differences(decision.pair());
          case "matter.same-title" ->
              "another matter has this title, " + place(first) + ", with another text; both stay";
          case "matter.same-body" ->
              "the text is that of another matter, " + place(first) + ": " + first.title();
          default ->
              "nearly all of the text is that of another matter, "
                  + place(first)
                  + ": "
                  + first.title();
        };
    return remark(
        conflict ? Severity.WARNING : Severity.INFO,
        decision.rule().id().replace('.', '-'),
        message,
        second);
  }

  private static String place(Heading heading) {
    String page =
        heading.span().page().isPresent() ? ", page " + heading.span().page().getAsInt() : "";
    return String.format(Locale.ROOT, "line %d%s", heading.span().line(), page);
  }

  private static String differences(MatterPair pair) {
    List<String> shown = new ArrayList<>();
    for (Evidence evidence : pair.evidence()) {
      for (Difference difference : evidence.differences()) {
        shown.add(
            evidence.title() + " «" + difference.kept() + "» / «" + difference.merged() + "»");
      }
    }
    String more = shown.size() > SHOWN ? " and " + (shown.size() - SHOWN) + " more" : "";
    return shown.stream().limit(SHOWN).collect(Collectors.joining("; ")) + more;
  }

  private static Doubt remark(Severity severity, String code, String message, Heading heading) {
    return new Doubt(severity, code, message, heading.span().start(), heading.span().end());
  }
}
