package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.phone.NumberPlace.Certainty;
import zhinan.ingest.normalize.phone.NumberWords.Hit;
import zhinan.ingest.normalize.phone.NumberWords.Kind;
import zhinan.model.Phone;
import zhinan.model.Severity;

/** Finds the lists of numbers in one text. Single-use. */
final class PhoneFinder {
  /**
   * How far a word that announces a phone reaches: {@code
   * 电话（区号0411）：市中心83709182、保税区87312212、…} has ten names and numbers, each in reach of the one
   * before.
   */
  private static final int REACH = 40;

  /** Most characters between a word and the digits it speaks of: {@code 电话（区服务大厅）：}. */
  private static final int NEAR = 8;

  private static final String ENDS = "。！？!?";

  /** Between a word and what it speaks of. */
  private static final String LINKS = "：:∶为是号码(（)）－-—“\"";

  private final Text text;
  private final PhoneContext context;
  private final Certainty known;
  private final PhoneTables tables;
  private final DigitRuns runs;
  private final List<Reading<List<Phone>>> found = new ArrayList<>();
  private String area;

  /** End of the last first number that a word in its sentence announced; -1 for none. */
  private int announced = -1;

  /** The last run of which a word says that it is no phone; -1 for none. */
  private int barred = -1;

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

  List<Reading<List<Phone>>> find() {
    int run = 0;
    while (run < runs.count()) {
      run = runs.length(run) < Lengths.SHORT_MIN && !runs.hasCountry(run) ? run + 1 : look(run);
    }
    return found;
  }

  /** Looks at a run and returns the next to look at. */
  private int look(int run) {
    Hit word = tables.words().before(runs.chars(), sentenceStart(run), runs.lead(run));
    boolean spoken = word.end() >= 0;
    if (spoken && word.kind() == Kind.AREA && isNear(word, run)) {
      String code = tables.areas().codeOf(runs.digits(run));
      area = code.isEmpty() ? area : code;
      return run + 1;
    }
    if (spoken && word.kind() == Kind.OTHER && isLinked(word, run)) {
      barred = run;
      return run + 1;
    }
    Certainty certainty = certainty(word, run);
    NumberPlace place = new NumberPlace(runs, run, area, certainty, tables);
    for (NumberRule rule : NumberRule.ALL) {
      Optional<Sighting> seen = rule.attempt().trySee(place);
      if (seen.isPresent()) {
        boolean fax = spoken && word.kind() == Kind.FAX && isNear(word, run);
        announced = certainty == Certainty.NONE ? announced : seen.get().to();
        return take(seen.get(), rule.id(), fax);
      }
    }
    return run + 1;
  }

  private int take(Sighting seen, String rule, boolean fax) {
    PhoneList list = new PhoneListReader(runs, tables, area).read(seen, rule);
    if (fax) {
      list.doubt(Severity.INFO, "phone-fax", "the words in front say that it is a fax");
    }
    if (context.areaCode().isEmpty() && area.isEmpty()) {
      area = list.areaCode();
    }
    found.add(list.reading(text));
    done = list.end();
    return list.lastRun() + 1;
  }

  private Certainty certainty(Hit word, int run) {
    if (known == Certainty.FIELD) {
      return known;
    }
    boolean phone = word.end() >= 0 && word.kind().isPhone();
    if (phone && isNear(word, run)) {
      return Certainty.ANNOUNCED;
    }
    boolean goesOn = announced >= 0 && announced >= sentenceStart(run);
    return known == Certainty.NONE && (phone || goesOn) ? Certainty.SENTENCE : known;
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
  private boolean isNear(Hit word, int run) {
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

  private boolean isLinked(Hit word, int run) {
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
    if (barred < 0 || barred != run - 1) {
      return false;
    }
    Gap gap = runs.gap(barred);
    return gap.isListing() || gap.isInside();
  }

  /** A remark for the long runs of digits that no list holds. */
  List<Doubt> leftOver(int atLeast) {
    List<Doubt> doubts = new ArrayList<>();
    for (int run = 0; run < runs.count(); run++) {
      int start = text.origin(runs.start(run));
      boolean read =
          found.stream().anyMatch(r -> r.words().start() <= start && start < r.words().end());
      if (!read && runs.length(run) >= atLeast) {
        String why = "these digits are no number: " + runs.digits(run);
        doubts.add(new Doubt(Severity.INFO, "phone-unreadable", why));
      }
    }
    return doubts;
  }
}
