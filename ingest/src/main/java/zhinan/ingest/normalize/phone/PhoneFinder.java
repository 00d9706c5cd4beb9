package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
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

  private static final String ENDS = "。！？!?";

  /** Between a word and what it speaks of. */
  private static final String LINKS = "：:∶为是号码(（)）－-—“\"";

  private final Text text;
  private final PhoneContext context;
  private final NumberPlace.Certainty known;
  private final PhoneTables tables;
  private final DigitRuns runs;
  private final List<Reading<List<Phone>>> found = new ArrayList<>();
  private String area;

  /** End of the last list of numbers of an area or of hotlines; -1 for none. */
  private int announced = -1;

  /** The runs of which a word says that they are no phones. */
  private final BitSet barred = new BitSet();

  /** End of the last list. */
  private int done;

  PhoneFinder(Text text, PhoneContext context, NumberPlace.Certainty known, PhoneTables tables) {
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

  List<Reading<List<Phone>>> find() {
    int run = 0;
    while (run < runs.count()) {
      run = mayStart(run) ? look(run) : run + 1;
    }
    return found;
  }

  /** A cheap look: whether the digits are long, of a short code, or go on. */
  private boolean mayStart(int run) {
    int length = runs.length(run);
    char first = runs.chars().charAt(runs.start(run));
    if (length >= PhoneLengths.LOCAL_MIN || length < PhoneLengths.SHORT_MIN) {
      return length >= PhoneLengths.LOCAL_MIN || runs.hasCountry(run);
    }
    boolean code = (first == '1' || first == '9') && tables.shorts().isPossible(runs.digits(run));
    return first == '0' || code || runs.gap(run).isInside();
  }

  /** Looks at a run and returns the next to look at. */
  private int look(int run) {
    NumberWords.Hit word = wordBefore(run);
    boolean spoken = word.end() >= 0;
    if (spoken && word.kind() == NumberWords.Kind.AREA && isNear(word, run)) {
      String code = tables.areas().codeOf(runs.digits(run));
      area = code.isEmpty() ? area : code;
      return run + 1;
    }
    if (isBarred(word, run)) {
      return run + 1;
    }
    NumberPlace.Certainty certainty = certainty(word, run);
    NumberPlace place = new NumberPlace(runs, run, area, certainty, tables);
    for (NumberRule rule : NumberRule.ALL) {
      Optional<NumberRule.Sighting> seen = rule.attempt().trySee(place);
      if (seen.isPresent()) {
        boolean fax = spoken && word.kind() == NumberWords.Kind.FAX && isNear(word, run);
        return take(seen.get(), rule.id(), fax);
      }
    }
    return run + 1;
  }

  private NumberWords.Hit wordBefore(int run) {
    return tables.words().before(runs.chars(), sentenceStart(run), runs.lead(run));
  }

  /** Whether a word says that the digits are of something else. */
  private boolean isBarred(NumberWords.Hit word, int run) {
    boolean other = word.end() >= 0 && word.kind() == NumberWords.Kind.OTHER && isLinked(word, run);
    barred.set(run, other);
    return other;
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

  private NumberPlace.Certainty certainty(NumberWords.Hit word, int run) {
    if (known == NumberPlace.Certainty.FIELD) {
      return known;
    }
    boolean phone = word.end() >= 0 && word.kind().isPhone();
    if (phone && isNear(word, run)) {
      return NumberPlace.Certainty.ANNOUNCED;
    }
    boolean goesOn = announced >= 0 && announced >= sentenceStart(run);
    return known == NumberPlace.Certainty.NONE && (phone || goesOn)
        ? NumberPlace.Certainty.SENTENCE
        : known;
  }

  /** Where the sentence starts, or as far back as a word reaches. */
  private int sentenceStart(int run) {
    int from = runs.lead(run);
    int least = Math.max(0, from - REACH);
    while (from > least && ENDS.indexOf(runs.chars().charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** Whether no number nor clause stands between the word and the digits. */
  private boolean isNear(NumberWords.Hit word, int run) {
    if (word.end() < done || runs.lead(run) - word.end() > NEAR) {
      return false;
    }
    for (int i = word.end(); i < runs.lead(run); i++) {
      char c = runs.chars().charAt(i);
      if ("，,；;。".indexOf(c) >= 0 || DigitRuns.digit(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isLinked(NumberWords.Hit word, int run) {
    for (int i = word.end(); i < runs.lead(run); i++) {
      char c = runs.chars().charAt(i);
      if (LINKS.indexOf(c) < 0 && !Text.isBlank(c)) {
        return goesOnBarred(run);
      }
    }
    return true;
  }

  /** {@code 代码：05011601、05011605}, {@code 6222 0210 8436 9193}: digits of the same kind. */
  private boolean goesOnBarred(int run) {
    if (run == 0 || !barred.get(run - 1)) {
      return false;
    }
    DigitGap gap = runs.gap(run - 1);
    return gap.isListing() || gap.isInside();
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
      if (!read && runs.length(run) >= atLeast && !isBarred(wordBefore(run), run)) {
        doubts.add(PhoneDoubts.beside(runs.digits(run)));
      }
    }
    return doubts;
  }
}
