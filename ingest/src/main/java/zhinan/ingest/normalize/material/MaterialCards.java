package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.Material;
import zhinan.model.Material.Form;
import zhinan.text.Folded;
import zhinan.text.Text;

/**
 * Papers as portals print them once their tables are flattened: a number, the wrapped name, {@code
 * 原件：1}, {@code 复印件：0}, {@code 来源渠道：}, each on lines of its own; or all numbers, then all names,
 * then all counts. Single use.
 *
 * <p>Example: {@code 1} / {@code 社会保险补贴申} / {@code 请表} / {@code 原件：1} / {@code 复印件：0} is 社会保险补贴申请表
 * with one original.
 */
final class MaterialCards {
  private static final Pattern COUNTS =
      Pattern.compile("^(?:原件:?([0-9]{1,2})份?)?[,、]?(?:复印件:?([0-9]{1,2})份?)?$");

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.、]?$");
  private final PaperWords words;
  private final List<PaperCard> cards = new ArrayList<>();
  private final List<Text> names = new ArrayList<>();
  private int counted;
  private boolean named;
  private boolean source;

  private MaterialCards(PaperWords words) {
    this.words = words;
  }

  /** A paper in the making. */
  private static final class PaperCard {
    private final List<Text> words = new ArrayList<>();
    private String name = "";
    private String issuer = "";
    private OptionalInt originals = OptionalInt.empty();
    private OptionalInt copies = OptionalInt.empty();

    private Reading<Material> reading() {
      boolean original = originals.orElse(0) > 0;
      boolean copy = copies.orElse(0) > 0;
      Form form =
          original && copy
              ? Form.BOTH
              : original ? Form.ORIGINAL : copy ? Form.COPY : Form.UNSPECIFIED;
      return Reading.of(
          Text.join(words),
          new Material(name, originals, copies, form, "", issuer),
          "materials.card");
    }
  }

  /** Whether counts stand on lines of their own. */
  static boolean standIn(Body body) {
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line && isCount(Folded.spaced(line.text()).chars())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCount(String folded) {
    return !folded.isEmpty() && folded.length() < 16 && COUNTS.matcher(folded).matches();
  }

  static List<Reading<Material>> read(Body body, PaperWords words) {
    MaterialCards reading = new MaterialCards(words);
    for (Piece piece : body.pieces()) {
      if (piece instanceof Line line) {
        reading.line(line.text());
      }
    }
    return reading.cards.stream().map(PaperCard::reading).toList();
  }

  private void line(Text text) {
    String folded = Folded.spaced(text).chars();
    Matcher issuer = PaperPhrase.FIELD_SOURCE.in(folded);
    if (isCount(folded)) {
      count(text, folded);
    } else if (NUMBER.matcher(folded).matches()) {
      names.clear();
      named = true;
      source = false;
    } else if (issuer.matches()) {
      source = true;
      issued(Folded.spaced(text).sub(issuer.start(1), issuer.end(1)));
    } else if (isField(folded)) {
      source = false;
      named = folded.startsWith("材料名称");
    } else if (source) {
      issued(Folded.spaced(text));
    } else if (named) {
      names.add(text);
    }
  }

  private boolean isField(String folded) {
    int colon = folded.indexOf(':');
    return words.of(PaperWord.FIELD).has(colon < 0 ? folded : folded.substring(0, colon));
  }

  private void issued(Folded who) {
    if (!cards.isEmpty() && words.of(PaperWord.FIELD).startsAt(who.chars(), 0) < who.length()) {
      PaperCard last = cards.get(cards.size() - 1);
      last.issuer += who.unfolded();
    }
  }

  private void count(Text text, String folded) {
    if (!names.isEmpty()) {
      cards.addAll(cards(names));
      names.clear();
    }
    named = false;
    source = false;
    Matcher counts = COUNTS.matcher(folded);
    Optional<PaperCard> card = counts.matches() ? next(counts.group(1) != null) : Optional.empty();
    card.ifPresent(
        open -> {
          open.words.add(text);
          open.originals = counts.group(1) == null ? open.originals : number(counts.group(1));
          open.copies = counts.group(2) == null ? open.copies : number(counts.group(2));
        });
  }

  /** The next card that waits for its count of originals, or the last for its count of copies. */
  private Optional<PaperCard> next(boolean originals) {
    if (originals && counted < cards.size()) {
      return Optional.of(cards.get(counted++));
    }
    return !originals && counted > 0 ? Optional.of(cards.get(counted - 1)) : Optional.empty();
  }

  private static OptionalInt number(String stated) {
    return OptionalInt.of(Integer.parseInt(stated));
  }

  /** The names of wrapped lines: one ends where a paper's name ends. */
  private List<PaperCard> cards(List<Text> lines) {
    List<PaperCard> found = new ArrayList<>();
    PaperCard open = new PaperCard();
    for (Text line : lines) {
      open.words.add(line);
      open.name += Folded.spaced(line).unfolded();
      Folded name = Folded.spaced(Text.join(open.words));
      if (words.paperEndsAt(name, name.length())
          || words.of(PaperWord.FACT).endsAt(name.mask(), name.length()) > 0) {
        found.add(open);
        open = new PaperCard();
      }
    }
    if (!open.words.isEmpty() && found.isEmpty()) {
      found.add(open);
    }
    return found;
  }
}
