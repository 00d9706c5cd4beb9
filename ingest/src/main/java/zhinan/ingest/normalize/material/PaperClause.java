package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import zhinan.text.Folded;

/**
 * Reads the words between two full stops or semicolons: cases, then the papers asked for in them.
 * Single use.
 *
 * <p>Example: {@code 离婚的，提供离婚证，未成年的，由监护人提供户口簿} has two papers, each with its own case. What asks
 * for no paper gives none.
 */
final class PaperClause {
  private static final String CASE_ENDS = "的时后前者外";

  private final PaperWords words;
  private final List<PaperDraft> drafts = new ArrayList<>();
  private String when = "";
  private Folded caseStart;
  private boolean used;

  private PaperClause(PaperWords words, Folded clause) {
    this.words = words;
    this.caseStart = clause.sub(0, 0);
  }

  static List<PaperDraft> read(Folded clause, PaperWords words) {
    PaperClause reading = new PaperClause(words, clause);
    List<Folded> parts = parts(clause);
    for (int i = 0; i < parts.size(); i++) {
      boolean asked = i + 1 < parts.size() && reading.asks(parts.get(i + 1));
      reading.part(parts.get(i), asked, parts.size() == 1);
    }
    return reading.drafts;
  }

  private static List<Folded> parts(Folded clause) {
    List<Folded> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= clause.length(); i++) {
      if (i == clause.length()
          || clause.mask().charAt(i) == ',' && !clause.mask().startsWith(",或", i)) {
        if (i > from) {
          parts.add(clause.sub(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private void part(Folded part, boolean asked, boolean alone) {
    if (words.of(PaperWord.NEGATION).within(part.mask())) {
      used = true;
    } else if (isCase(part, asked)) {
      int last = part.mask().lastIndexOf('、');
      boolean papersFirst =
          last > 0
              && PaperOpening.of(part.sub(0, last), words).isThere()
              && !PaperList.of(part.sub(0, last), false, words).isEmpty();
      if (papersFirst) {
        papers(part.sub(0, last), false, false);
        open(part.sub(last + 1));
      } else {
        open(part);
      }
    } else {
      papers(part, asked, alone);
    }
  }

  private void open(Folded part) {
    if (used) {
      when = "";
      used = false;
    }
    if (when.isEmpty()) {
      caseStart = part;
    }
    when = part.mask().startsWith("除") ? when : CaseScope.join(when, subject(part));
  }

  private String subject(Folded part) {
    int from = 0;
    int to = part.length();
    int modal = words.of(PaperWord.MODAL).startsAt(part.mask(), from);
    while (modal > 1 && from + modal < to) {
      from += modal;
      modal = words.of(PaperWord.MODAL).startsAt(part.mask(), from);
    }
    from += from + 1 < to && part.mask().charAt(from) == '由' ? 1 : 0;
    return words.of(PaperWord.NEUTRAL).has(part.chars().substring(from, to))
        ? ""
        : part.unfolded(from, to);
  }

  private void papers(Folded part, boolean asked, boolean alone) {
    boolean except = part.mask().startsWith("除") && part.mask().endsWith("外");
    if (except && part.length() > 2) {
      papers(part.sub(1, part.length() - 1), false, false);
      return;
    }
    boolean told =
        words.of(PaperWord.SENTENCE).within(part.mask())
            && !PaperOpening.of(part, words).isThere()
            && !endsAsPaper(part);
    List<PaperDraft> found =
        told ? List.of() : PaperList.of(part, alone || !drafts.isEmpty(), words);
    if (found.isEmpty()) {
      if (asked) {
        open(part);
      } else {
        alsoForm(part);
      }
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      PaperDraft draft = found.get(i).under(when);
      drafts.add(i == 0 && !caseStart.isEmpty() && !used ? draft.from(caseStart) : draft);
    }
    used = true;
  }

  /** {@code 权利人书面同意更正的材料等}: words that tell which paper, and no sentence. */
  private boolean endsAsPaper(Folded part) {
    int end = PaperEnding.of(part, 0, part.length(), words).nameEnd();
    return PaperPhrase.SENTENCE_OF_PAPER.in(part.mask().substring(0, end)).find();
  }

  /** {@code 身份证原件1份，复印件2份}. */
  private void alsoForm(Folded part) {
    PaperEnding ending = PaperEnding.of(part, 0, part.length(), words);
    if (!drafts.isEmpty() && ending.isStated() && ending.nameEnd() == 0) {
      PaperDraft last = drafts.remove(drafts.size() - 1);
      PaperDraft formed = last.also(part, ending);
      drafts.replaceAll(draft -> ending.isShared() ? draft.like(formed) : draft);
      drafts.add(formed);
    }
  }

  /** Whether the part only says when or by whom what follows is needed. */
  private boolean isCase(Folded part, boolean asked) {
    String mask = part.mask();
    int end = mask.length() - 1;
    while (end > 0 && ":;。".indexOf(mask.charAt(end)) >= 0) {
      end--;
    }
    if (end < 1) {
      return false;
    }
    if (CASE_ENDS.indexOf(mask.charAt(end)) >= 0) {
      return mask.charAt(end) != '外'
          || mask.startsWith("除") && !PaperOpening.of(part, words).isThere();
    }
    return asked
        && mask.charAt(end) != '》'
        && (words.of(PaperWord.WHEN).within(mask) || words.of(PaperWord.ACTION).within(mask))
        && !PaperEnding.of(part, 0, part.length(), words).isStated()
        && !PaperOpening.of(part, words).isThere();
  }

  private boolean asks(Folded part) {
    String mask = part.mask();
    return mask.startsWith("除")
        || words.of(PaperWord.MODAL).startsAt(mask, 0) > 0
        || words.of(PaperWord.VERB).startsAt(mask, 0) > 0;
  }
}
