package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.phone.NumberPlace.Certainty;
import zhinan.ingest.normalize.phone.NumberWords.NumberJoint;
import zhinan.ingest.normalize.phone.NumberWords.NumberWord;
import zhinan.model.Phone;
import zhinan.text.Brackets;
import zhinan.text.Lexicon.Hit;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/** Finds the lists of numbers in one text. Single-use. */
final class PhoneFinder {
  /**
   * How far a word that announces a phone reaches: {@code 电话（区号0411）：市中心83709182、保税区87312212、…} has
   * ten names and numbers, each in reach of the one before.
   */
  private static final int REACH = 40;

  /** Most characters between a word and the digits it speaks of: {@code 电话（区服务大厅）：}. */
  private static final int NEAR = 8;

  private final Text text;
  private final PhoneContext context;
  private final Certainty known;
  private final PhoneTables tables;
  private final DigitRuns runs;
  private final List<Reading<List<Phone>>> found = new ArrayList<>();
  private String area;

  /** End of the last list of numbers of an area or of hotlines; -1 for none. */
  private int announced = -1;

  /** End of the last list. */
  private int done;

  PhoneFinder(Text text, PhoneContext context, Certainty known, PhoneTables tables) {
    this.text = text;
    this.context = context;
    this.known = known;
    this.tables = tables;
    this.area = context.areaCode();
    this.runs = DigitRuns.of(text.chars(), tables.words());
  }

  DigitRuns runs() {
    return runs;
  }

  /** All lists, in order. */
  List<Reading<List<Phone>>> find() {
    return find(this::mayStart);
  }

  /** The same with another first look at each run of digits. */
  List<Reading<List<Phone>>> find(IntPredicate mayStart) {
    int run = 0;
    while (run < runs.count()) {
      run = mayStart.test(run) ? look(run) : run + 1;
    }
    return found;
  }

  /** A cheap look: whether the digits are long, of an area or short code, or go on. */
  private boolean mayStart(int run) {
    int length = runs.length(run);
    if (length >= PhoneLengths.LOCAL_MIN || runs.hasCountry(run)) {
      return true;
    }
    String digits = runs.digits(run);
    return length >= PhoneLengths.SHORT_MIN
        && (!tables.areas().codeOf(digits).isEmpty()
            || digits.charAt(0) == '0'
            || tables.shorts().isPossible(digits)
            || runs.gap(run).isInside());
  }

  /** Looks at a run and returns the next to look at. */
  private int look(int run) {
    Optional<Hit<NumberWord>> word = wordBefore(run);
    Optional<Hit<NumberWord>> near = word.filter(hit -> isNear(hit, run));
    if (near.filter(hit -> hit.kind() == NumberWord.AREA).isPresent()) {
      String code = tables.areas().codeOf(runs.digits(run));
      area = code.isEmpty() ? area : code;
      return run + 1;
    }
    if (isBarred(run)) {
      return run + 1;
    }
    boolean spoken = word.filter(hit -> hit.kind().isPhone()).isPresent();
    Certainty certainty = certainty(run, spoken, spoken && near.isPresent());
    NumberPlace place = new NumberPlace(runs, run, area, certainty, tables);
    for (NumberRule rule : NumberRule.ALL) {
      Optional<NumberRule.Sighting> seen = rule.attempt().trySee(place);
      if (seen.isPresent()) {
        boolean fax = near.filter(hit -> hit.kind() == NumberWord.FAX).isPresent();
        return take(seen.get(), rule.id(), fax);
      }
    }
    return run + 1;
  }

  private Optional<Hit<NumberWord>> wordBefore(int run) {
    return tables.words().before(runs.chars(), sentenceStart(run), runs.lead(run));
  }

  /**
   * Whether a word says that the digits are of something else, or of those in front: {@code
   * 代码：05011601、05011605}, {@code 账号6222 0210 8436 9193}.
   */
  private boolean isBarred(int run) {
    for (int at = run; at >= 0; at--) {
      int here = at;
      Optional<Hit<NumberWord>> other =
          wordBefore(at).filter(hit -> hit.kind() == NumberWord.OTHER);
      if (other.isEmpty() || other.filter(hit -> isLinked(hit, here)).isPresent()) {
        return other.isPresent();
      }
      DigitGap gap = at == 0 ? DigitGap.OTHER : runs.gap(at - 1);
      if (!gap.isListing() && !gap.isInside()) {
        return false;
      }
    }
    return false;
  }

  private int take(NumberRule.Sighting seen, String rule, boolean fax) {
    PhoneList list = new PhoneListReader(runs, tables, area).read(seen, rule);
    if (fax) {
      list.add(PhoneDoubts.fax());
    }
    if (context.areaCode().isEmpty() && area.isEmpty()) {
      area = list.areaCode();
    }
    found.add(list.reading(text));
    done = list.end();
    announced = rule.equals("phone.mobile") ? announced : done;
    return list.lastRun() + 1;
  }

  private Certainty certainty(int run, boolean spoken, boolean near) {
    if (known == Certainty.FIELD) {
      return known;
    }
    if (near) {
      return Certainty.ANNOUNCED;
    }
    boolean goesOn = announced >= 0 && announced >= sentenceStart(run);
    return known == Certainty.NONE && (spoken || goesOn) ? Certainty.SENTENCE : known;
  }

  /** Where the sentence starts, or as far back as a word reaches. */
  private int sentenceStart(int run) {
    int from = runs.lead(run);
    int least = Math.max(0, from - REACH);
    while (from > least && Signs.of(runs.chars().charAt(from - 1)) != Sign.STOP) {
      from--;
    }
    return from;
  }

  /** Whether no number nor clause stands between the word and the digits. */
  private boolean isNear(Hit<NumberWord> word, int run) {
    if (word.end() < done || runs.lead(run) - word.end() > NEAR) {
      return false;
    }
    for (int i = word.end(); i < runs.lead(run); i++) {
      char c = runs.chars().charAt(i);
      if (Signs.of(c) == Sign.COMMA || Signs.isStop(c) || Signs.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but signs and links stands between the word and the digits. */
  private boolean isLinked(Hit<NumberWord> word, int run) {
    int i = word.end();
    while (i < runs.lead(run)) {
      char c = runs.chars().charAt(i);
      int link = tables.words().jointAt(NumberJoint.LINK, runs.chars(), i);
      boolean sign =
          Signs.isBlank(c)
              || Signs.isColon(c)
              || Signs.isDash(c)
              || Signs.isQuote(c)
              || Brackets.step(c) != 0;
      if (link == 0 && !sign) {
        return false;
      }
      i += Math.max(link, 1);
    }
    return true;
  }

  /** A remark for the long runs of digits that no list holds. */
  List<Doubt> leftOver(int atLeast) {
    List<Doubt> doubts = new ArrayList<>();
    int list = 0;
    for (int run = 0; run < runs.count(); run++) {
      int start = text.origin(runs.start(run));
      while (list < found.size() && found.get(list).words().end() <= start) {
        list++;
      }
      boolean read = list < found.size() && found.get(list).words().start() <= start;
      if (!read && runs.length(run) >= atLeast && !isBarred(run)) {
        doubts.add(PhoneDoubts.beside(runs.digits(run)));
      }
    }
    return doubts;
  }
}
