package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhinan.model.Material.Form;
import zhinan.text.Folded;

/**
 * Cuts a part of a sentence into papers. Single use.
 *
 * <p>Example: {@code 提供本人身份证、户口簿和结婚证复印件各1份} has three papers with one copy each. A separator cuts
 * only behind the name of a paper: {@code 收入、财产情况的声明} is one.
 */
final class PaperList {
  private static final String CONJUNCTIONS = "及和与";

  /** What a piece starts with that is nothing but another form of the paper before. */
  private static final String FORM_STARTS = "[原复影扫有清各(]";

  /** {@code 银行卡以上材料的原件和复印件}: the form of all that was listed. */
  private static final Pattern BACK = Pattern.compile("^(?:以上|上述)");

  private final Folded part;
  private final boolean alone;
  private final PaperWords words;
  private final PaperNames names;
  private final List<PaperDraft> drafts = new ArrayList<>();
  private String when = "";
  private boolean asked;

  private PaperList(Folded part, boolean alone, PaperWords words) {
    this.part = part;
    this.alone = alone;
    this.words = words;
    this.names = new PaperNames(words);
  }

  /**
   * @param part words without comma or full stop
   * @param alone whether they are a whole clause
   */
  static List<PaperDraft> of(Folded part, boolean alone, PaperWords words) {
    return new PaperList(part, alone, words).read();
  }

  private List<PaperDraft> read() {
    int from = 0;
    int end = choice();
    boolean conjunction = false;
    for (int i = firstCut(); i < end; i++) {
      int length = separator(i);
      if (length >= 0 && i > from && cuts(from, i, length)) {
        add(part.sub(from, i), conjunction);
        conjunction = length > 0 && part.mask().charAt(i) != '、';
        from = i + length;
        i = Math.max(i, from - 1);
      }
    }
    add(part.sub(from), conjunction);
    close();
    return drafts;
  }

  /** What closes a list holds for all of it: {@code 身份证、户口簿原件及复印件}, {@code A、B（均需原件）}. */
  private void close() {
    int at = drafts.size() - 1;
    if (at < 1) {
      return;
    }
    PaperDraft last = drafts.get(at);
    BracketNote remark = PaperEnding.of(part, 0, part.length(), words).remark();
    if (remark.isOfAll()) {
      drafts.replaceAll(other -> other == last ? last : other.like(last).under(remark.when()));
    } else if (last.paper().form() != Form.UNSPECIFIED && isHeld(last)) {
      while (--at >= 0 && isHeld(drafts.get(at)) && !drafts.get(at).isFormed()) {
        drafts.set(at, drafts.get(at).like(last));
      }
    }
  }

  /** Certificates are shown or copied alike; an application that stands before them is not. */
  private boolean isHeld(PaperDraft draft) {
    String name = draft.paper().name();
    return words.of(PaperWord.ORIGINAL).startsAt(name, 0) == 0
        && words.of(PaperWord.HELD).endsAt(name, name.length()) > 0;
  }

  /**
   * Where the list starts of which one paper is asked for: 0 in {@code 死亡证明、火化证明之一}, behind 和 in
   * {@code 申请表和身份证、护照之一}; the end where there is no such list.
   */
  private int choice() {
    PaperEnding whole = PaperEnding.of(part, 0, part.length(), words);
    if (!whole.isChoice()) {
      return part.length();
    }
    int pauses = 0;
    for (int i = whole.choice() - 1; i > 0; i--) {
      boolean pause = part.mask().charAt(i) == '、';
      pauses += pause ? 1 : 0;
      boolean before =
          whole.choices() > 0 ? pause && pauses == whole.choices() : isBeforeList(i, pauses);
      if (before) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Whether a conjunction joins a paper with a list, not the last member of the list with it. */
  private boolean isBeforeList(int at, int pauses) {
    return pauses > 0
        && CONJUNCTIONS.indexOf(part.mask().charAt(at)) >= 0
        && PaperEnding.of(part, 0, at, words).isPaper();
  }

  /** {@code 申请残疾人证和补贴须提供…}: no paper stands in front of the verb of such a sentence. */
  private int firstCut() {
    boolean acts =
        words.of(PaperWord.ACTION).startsAt(part.mask(), 0) > 0 && !part.mask().startsWith("申请人");
    return acts ? Math.max(1, PaperOpening.of(part, words).end()) : 1;
  }

  /** Length of the separator at the index; 0 for a cut without one, -1 for none. */
  private int separator(int at) {
    char c = part.mask().charAt(at);
    if (c == '、') {
      return 1;
    }
    if (c == '以' && part.mask().startsWith("以及", at)) {
      return 2;
    }
    if (CONJUNCTIONS.indexOf(c) >= 0) {
      return 1;
    }
    return c == '《' && part.mask().charAt(at - 1) == '》' || part.hasGap(at) ? 0 : -1;
  }

  private boolean cuts(int from, int at, int length) {
    PaperEnding left = PaperEnding.of(part, from, at, words);
    boolean formOnly = left.hasForm() && left.nameEnd() <= from && !drafts.isEmpty();
    boolean listed = length > 0 && part.mask().charAt(at) == '、';
    boolean fact = listed && words.of(PaperWord.FACT).endsAt(part.mask(), at) > 0;
    if (!left.isPaper() && !formOnly && !fact) {
      return false;
    }
    if (listed) {
      return true;
    }
    int from2 = at + length;
    boolean form = words.of(PaperWord.PART).startsAt(part.mask(), from2) > 0;
    if (form || part.mask().substring(from, at).equals("证明")) {
      return false;
    }
    int next = at + length + 1;
    while (next < part.length() && separator(next) < 0) {
      next++;
    }
    int to = Math.min(next, part.length());
    Folded rest = shortened(part.sub(Math.min(at + length, to), to));
    PaperEnding right = PaperEnding.of(rest, 0, rest.length(), words);
    int open = rest.openingBefore(right.nameEnd());
    return right.isPaper()
        && words.paperEndsAt(
            rest, open > 1 && rest.mask().charAt(open) == '(' ? open : right.nameEnd());
  }

  private void add(Folded piece, boolean conjunction) {
    if (piece.isEmpty()) {
      return;
    }
    if (!drafts.isEmpty() && FORM_STARTS.indexOf(piece.mask().charAt(0)) >= 0) {
      PaperEnding whole = PaperEnding.of(piece, 0, piece.length(), words);
      if (whole.hasForm() && whole.nameEnd() < 1) {
        merge(piece, whole);
        return;
      }
    }
    PaperOpening opening = PaperOpening.of(piece, words);
    boolean first = drafts.isEmpty() && !asked;
    asked |= opening.isThere();
    Folded papers = shortened(piece.sub(opening.end()));
    Optional<PaperDraft> found = named(piece, opening, papers);
    if (first) {
      when = opening.when();
    }
    if (found.isEmpty()) {
      pointBack(papers);
      return;
    }
    PaperDraft draft = found.get().under(opening.isThere() ? opening.when() : when);
    accept(opening.issuer().isEmpty() ? draft : draft.withIssuer(opening.issuer()), conjunction);
    Folded rest = piece.sub(opening.end() + papers.length());
    if (BACK.matcher(rest.mask()).find()) {
      pointBack(rest);
    }
  }

  /** The paper, or the one in front of a conjunction that joins it with something else. */
  private Optional<PaperDraft> named(Folded piece, PaperOpening opening, Folded papers) {
    int start = opening.end();
    Optional<PaperDraft> found =
        names.read(papers, piece.sub(0, start + papers.length()), alone || !drafts.isEmpty());
    for (int i = 2; found.isEmpty() && (alone || asked) && i < papers.length(); i++) {
      boolean joins = CONJUNCTIONS.indexOf(papers.mask().charAt(i)) >= 0;
      if (joins && PaperEnding.of(papers, 0, i, words).isPaper()) {
        found = names.read(papers.sub(0, i), piece.sub(0, start + i), false);
      }
    }
    return found;
  }

  private void accept(PaperDraft draft, boolean conjunction) {
    if (draft.shared()) {
      drafts.replaceAll(other -> other.like(draft));
    } else if (conjunction && !drafts.isEmpty()) {
      drafts.set(drafts.size() - 1, drafts.get(drafts.size() - 1).like(draft));
    }
    drafts.add(draft);
  }

  /** {@code 户口簿原件、复印件}: the second piece is another form of the first. */
  private void merge(Folded piece, PaperEnding form) {
    PaperDraft last = drafts.remove(drafts.size() - 1);
    PaperDraft merged = last.also(PaperNames.trimmed(piece), form);
    if (form.isShared()) {
      drafts.replaceAll(other -> other.like(merged));
    }
    drafts.add(merged);
  }

  /** {@code …、银行卡以上材料的原件和复印件}. */
  private void pointBack(Folded papers) {
    PaperEnding ending = PaperEnding.of(papers, 0, papers.length(), words);
    if (ending.hasForm() && ending.isShared() && !drafts.isEmpty()) {
      PaperDraft last = drafts.get(drafts.size() - 1);
      PaperDraft formed = last.also(last.last(), ending);
      drafts.replaceAll(other -> other.like(formed));
    }
  }

  /** Without what is done with the papers: {@code 身份证|到窗口办理}. */
  private Folded shortened(Folded papers) {
    String mask = papers.mask();
    for (int i = 2; i < mask.length(); i++) {
      int tail = words.of(PaperWord.TAIL).startsAt(mask, i);
      if (tail > (asked || "到至向".indexOf(mask.charAt(i)) >= 0 ? 0 : 1)
          && PaperEnding.of(papers, 0, i, words).isPaper()) {
        PaperEnding rest = PaperEnding.of(papers, i, papers.length(), words);
        boolean away = "到至向前赴以上".indexOf(mask.charAt(i)) >= 0;
        boolean closes = i + tail == mask.length() && words.paperEndsAt(papers, i + tail);
        boolean name = rest.isPaper() && !away || closes;
        if (!name) {
          return papers.sub(0, i);
        }
      }
    }
    return papers;
  }
}
