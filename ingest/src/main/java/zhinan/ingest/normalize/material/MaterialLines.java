package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.model.Material.Form;
import zhinan.text.Folded;

/**
 * Reads the papers of paragraphs and items, line by line. Single use, for one body.
 *
 * <p>Example: {@code （1）企业职工：①公章；②身份证（代办的提供）} gives two papers under the case 企业职工, the second also
 * under 代办的.
 */
final class MaterialLines {
  /** The longest caption above papers in the guides at hand has 101 characters. */
  private static final int LONGEST_CAPTION = 200;

  /** {@code 首次签发的三种情形：情形（一）需提供：…} has two; more colons are no captions. */
  private static final int MOST_CAPTIONS = 8;

  /** An item without a paper that captions what follows, {@code （一）公民个人收养}, is short. */
  private static final int LONGEST_BARE_CAPTION = 60;

  private final PaperWords words;
  private final CaseScope scope = new CaseScope();
  private final List<PaperDraft> drafts = new ArrayList<>();

  /** What a caption asks for: {@code 以下材料的原件及复印件：}. */
  private Form formBelow = Form.UNSPECIFIED;

  MaterialLines(PaperWords words) {
    this.words = words;
  }

  /** The papers of the line, in the order of the words. */
  void read(Line line) {
    for (PaperItems.PaperItem item :
        PaperItems.of(Folded.spaced(line.text()), line.labelLength(), words)) {
      scope.enter(item.family());
      if (!scope.isMuted()) {
        item(item.words(), !item.family().isEmpty());
      }
    }
  }

  /** The papers found so far. */
  List<PaperDraft> drafts() {
    return drafts;
  }

  /** The case that a table which follows now stands under. */
  String when() {
    return scope.when();
  }

  private void item(Folded item, boolean labelled) {
    int from = 0;
    for (int i = 0; i <= item.length(); i++) {
      boolean stop =
          i == item.length() || item.mask().charAt(i) == ';' || item.mask().charAt(i) == '。';
      if (stop) {
        Folded clause = item.sub(from, i);
        if (!clause.isEmpty()
            && !clause(clause, labelled, labelled && from == 0, i >= item.length() - 1)) {
          return;
        }
        from = i + 1;
      }
    }
  }

  /**
   * @param first whether it is the first of a labelled item
   * @param last whether nothing follows it on the line
   * @return false where a note starts that goes on to the end of the item
   */
  private boolean clause(Folded clause, boolean labelled, boolean first, boolean last) {
    if (PaperPhrase.ALL_ABOVE.in(clause.chars()).matches()) {
      formOfAll(clause);
      return true;
    }
    Folded rest = clause;
    for (int captions = 0; captions < MOST_CAPTIONS && !rest.isEmpty(); captions++) {
      int colon = rest.mask().indexOf(':');
      int lonely = lonely(rest.mask());
      if (lonely > 0) {
        rest = rest.sub(0, lonely);
        colon = rest.mask().indexOf(':');
      }
      if (colon < 0 || colon > LONGEST_CAPTION) {
        bare(rest, labelled, first && captions == 0, last);
        return true;
      }
      String head = rest.mask().substring(0, colon);
      boolean note =
          words.of(PaperWord.NOTE).has(head) || PaperPhrase.CAPTION_FACTS.in(head).find();
      if (note) {
        scope.mute();
      }
      if (note || words.of(PaperWord.FIELD).has(head)) {
        return !note;
      }
      int comma = head.lastIndexOf(',');
      if (comma > 0 && words.of(PaperWord.FIELD).has(head.substring(comma + 1))) {
        bare(rest.sub(0, comma), labelled, first && captions == 0, last);
        return true;
      }
      boolean opens = colon == rest.length() - 1;
      caption(rest.sub(0, colon), opens, opens && labelled && !(first && captions == 0));
      rest = rest.sub(colon + 1);
    }
    return true;
  }

  /** Where a bracket opens that is never closed, -1 for nowhere. */
  private static int lonely(String mask) {
    int at = mask.indexOf('(');
    while (at >= 0 && at + 1 < mask.length() && ")\u0001".indexOf(mask.charAt(at + 1)) >= 0) {
      at = mask.indexOf('(', at + 1);
    }
    return at;
  }

  private void bare(Folded clause, boolean labelled, boolean first, boolean last) {
    String mask = clause.mask();
    if (!labelled && words.of(PaperWord.HEAD).endsAt(mask, mask.length()) > 0 && last) {
      caption(clause, true, false);
      return;
    }
    List<PaperDraft> found = PaperClause.read(clause, words);
    if (found.isEmpty() && first && isTitle(clause)) {
      caption(clause, last, false);
    }
    add(found);
  }

  /** Whether words without a paper may caption what follows: no sentence, no demand. */
  private boolean isTitle(Folded clause) {
    String mask = clause.mask();
    return clause.length() <= LONGEST_BARE_CAPTION
        && !words.of(PaperWord.SENTENCE).within(mask)
        && !words.of(PaperWord.NEGATION).within(mask)
        && !PaperOpening.of(clause, words).isThere();
  }

  private void add(List<PaperDraft> found) {
    String when = scope.when();
    found.forEach(draft -> drafts.add(draft.under(when).formed(formBelow)));
  }

  /** What holds for the papers below; papers that the caption itself names are read too. */
  private void caption(Folded head, boolean opens, boolean above) {
    PaperEnding form = PaperEnding.of(head, 0, head.length(), words);
    formBelow = form.isShared() ? form.form() : Form.UNSPECIFIED;
    Folded rest = said(head, form, words);
    List<PaperDraft> named =
        words.of(PaperWord.VERB).within(rest.mask()) ? PaperClause.read(rest, words) : List.of();
    add(named);
    scope.caption(named.isEmpty() ? caseOf(rest) : "", opens, above);
  }

  /** The case that a caption states, {@code ""} for none: 转出 of {@code 转出所需材料}. */
  static String caseIn(Folded head, PaperWords words) {
    return caseOf(said(head, PaperEnding.of(head, 0, head.length(), words), words));
  }

  /** The caption without its demand; nothing where it says nothing of a case. */
  private static Folded said(Folded head, PaperEnding form, PaperWords words) {
    String mask = head.mask();
    int to = form.isShared() ? form.nameEnd() : mask.length();
    int length = words.of(PaperWord.HEAD).endsAt(mask, to);
    to = withoutDemand(mask, to - length, words);
    Folded rest = head.sub(0, to);
    String kept = mask.substring(0, to);
    boolean category =
        length == 0
            && words.paperEndsAt(mask, to)
            && (kept.endsWith("材料") || !words.of(PaperWord.ACTION).within(kept));
    return category || words.of(PaperWord.NEUTRAL).has(rest.mask()) ? head.sub(0, 0) : rest;
  }

  private static String caseOf(Folded rest) {
    boolean points = PaperPhrase.CAPTION_POINTING.in(rest.mask()).find();
    return points || rest.isEmpty() ? "" : PaperNames.trimmed(rest).unfolded();
  }

  private static int withoutDemand(String mask, int end, PaperWords words) {
    int to = end;
    boolean more = true;
    while (more && to > 0) {
      int length =
          Math.max(
              words.of(PaperWord.MODAL).endsAt(mask, to),
              words.of(PaperWord.VERB).endsAt(mask, to));
      length = Math.max(length, ",、; ".indexOf(mask.charAt(to - 1)) >= 0 ? 1 : 0);
      length = to > 4 && mask.startsWith(",申请人", to - 4) ? 4 : length;
      to -= length;
      more = length > 0;
    }
    return to;
  }

  private void formOfAll(Folded clause) {
    Folded bare = clause.mask().charAt(0) == '(' ? inner(clause) : clause;
    PaperEnding ending = PaperEnding.of(bare, 0, bare.length(), words);
    drafts.replaceAll(draft -> draft.formed(ending.form()));
  }

  private static Folded inner(Folded clause) {
    return clause.sub(
        1,
        clause.mask().charAt(clause.length() - 1) == ')' ? clause.length() - 1 : clause.length());
  }
}
