package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.Assessment;
import zhinan.model.NodeType;
import zhinan.model.Severity;
import zhinan.model.Verdict;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * Notices about the outline as a whole: that the document may be no guide, that another reading is
 * about as good, that the titles of the matters may be names of groups or have lost a bracket.
 */
final class VerdictDoubts {
  /** A name that stands below a name is no longer; a sentence is. */
  private static final int LONGEST_NAME = 40;

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,3}\\s");

  private final GuideOutline outline;
  private final List<GuideHead> matters;
  private final Set<Integer> heads = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private VerdictDoubts(GuideOutline outline) {
    this.outline = outline;
    this.matters = outline.heads().stream().filter(head -> head.type() == NodeType.MATTER).toList();
    outline.heads().forEach(head -> heads.add(head.to()));
  }

  static List<Doubt> of(GuideOutline outline, Assessment assessment) {
    VerdictDoubts findings = new VerdictDoubts(outline);
    findings.verdict(assessment);
    if (!findings.matters.isEmpty()) {
      findings.closeCall();
      findings.namesBelow();
      findings.titles();
    }
    return findings.doubts;
  }

  private void verdict(Assessment assessment) {
    boolean told =
        assessment.reasons().stream().allMatch(reason -> reason.code().equals("no-matter"));
    if (assessment.verdict() != Verdict.GUIDE && !told) {
      String reasons =
          assessment.reasons().stream()
              .map(Assessment.Reason::message)
              .collect(Collectors.joining("; "));
      boolean none = assessment.verdict() == Verdict.NOT_A_GUIDE;
      String code = none ? "not-a-guide" : "guide-doubtful";
      String message = (none ? "no service guide: " : "doubtful: ") + reasons;
      doubts.add(new Doubt(Severity.WARNING, code, message, 0, 0));
    }
  }

  private void closeCall() {
    Contest contest = outline.contest();
    if (contest.isClose()) {
      String message =
          "the reading "
              + contest.winner().name()
              + " was chosen with "
              + Contest.matters(contest.winner()).size()
              + " matters; the reading "
              + contest.rival().name()
              + " with "
              + Contest.matters(contest.rival()).size()
              + " explains the lines about as well";
      at(matters.get(0), "outline-close", message);
    }
  }

  /** Below the titles of most matters stands one more name: the title may be that of a group. */
  private void namesBelow() {
    List<GuideHead> above = matters.stream().filter(this::hasNameBelow).toList();
    if (2 * above.size() >= matters.size()) {
      above.stream()
          .findFirst()
          .ifPresent(
              head ->
                  at(
                      head,
                      "matter-name-below",
                      "a line that looks like a name stands between the title of the matter and its"
                          + " sections; the title may be that of a group"));
    }
  }

  private boolean hasNameBelow(GuideHead head) {
    int below = head.isUnprinted() ? outline.page().size() : outline.page().below(head.to());
    int line = outline.lines().at(below);
    int next = outline.page().below(below);
    return line >= 0
        && !heads.contains(below)
        && isName(outline.lines().get(line))
        && (heads.contains(next) || !outline.page().line(next).isPresent());
  }

  private static boolean isName(Claim line) {
    return line.words().length() <= LONGEST_NAME
        && !line.family().equals(SheetLines.COLON)
        && line.body() == 0
        && !Signs.isStop(line.end())
        && !Signs.isPause(line.end());
  }

  private void titles() {
    for (GuideHead matter : matters) {
      String title = matter.title().chars();
      if (matter.label().isEmpty() && NUMBER.matcher(Signs.fold(title)).find()) {
        at(matter, "title-number", "the title of the matter starts with a number");
      }
      String left = Brackets.of(title).without();
      boolean odd = false;
      for (int i = 0; i < left.length(); i++) {
        odd |= Brackets.isOpen(left.charAt(i)) || Brackets.isClose(left.charAt(i));
      }
      if (odd) {
        at(matter, "title-bracket", "a bracket in the title of the matter has no partner");
      }
    }
  }

  private void at(GuideHead head, String code, String message) {
    int start = outline.page().blocks().get(head.from()).start();
    int end = Math.max(start, head.title().end());
    doubts.add(new Doubt(Severity.WARNING, code, message, start, end));
  }
}
