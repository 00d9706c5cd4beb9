package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;
import zhinan.text.Text;

/** One printed list of numbers in the making. Single-use. */
final class PhoneList {
  /** Three numbers are the longest list in the guides at hand; this leaves room for a column. */
  static final int MOST = 64;

  private final List<Phone> phones = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private String rule = "";
  private String inferredArea = "";
  private int from;
  private int to;
  private int last;
  private boolean refusedLast;

  /** Adds a number that a rule saw, or its refusal. */
  void add(NumberRule.Sighting seen, String by) {
    if (rule.isEmpty()) {
      rule = by;
      from = seen.from();
    }
    seen.phone().ifPresent(phones::add);
    seen.doubt().ifPresent(doubts::add);
    refusedLast = seen.phone().isEmpty();
    if (seen.inferred() && inferredArea.isEmpty()) {
      inferredArea = seen.phone().orElseThrow().areaCode();
    }
    reach(seen.to(), seen.last());
  }

  /** Adds a number that is the last one with other digits. */
  void add(Phone phone, int end, int run) {
    phones.add(phone);
    reach(end, run);
  }

  void add(Doubt doubt) {
    doubts.add(doubt);
  }

  /** Takes in characters up to {@code end} and runs up to {@code run}. */
  void reach(int end, int run) {
    to = end;
    last = run;
  }

  void extend(String extension) {
    Phone bare = phones.remove(phones.size() - 1);
    phones.add(withExtension(bare, extension));
  }

  static Phone withExtension(Phone phone, String extension) {
    return new Phone(phone.kind(), phone.areaCode(), phone.number(), extension);
  }

  boolean isFull() {
    return phones.size() >= MOST;
  }

  /** The number that was added last; empty if it was refused. */
  Optional<Phone> lastPhone() {
    return refusedLast || phones.isEmpty()
        ? Optional.empty()
        : Optional.of(phones.get(phones.size() - 1));
  }

  /** The area code of the last number that has one; {@code ""} for none. */
  String areaCode() {
    for (int i = phones.size() - 1; i >= 0; i--) {
      if (phones.get(i).kind() == Kind.LANDLINE) {
        return phones.get(i).areaCode();
      }
    }
    return "";
  }

  boolean isInferred() {
    return !inferredArea.isEmpty();
  }

  int end() {
    return to;
  }

  int lastRun() {
    return last;
  }

  Reading<List<Phone>> reading(Text text) {
    List<Doubt> all = new ArrayList<>();
    if (isInferred()) {
      all.add(PhoneDoubts.areaInferred(inferredArea));
    }
    all.addAll(doubts);
    Optional<List<Phone>> value =
        phones.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(phones));
    return new Reading<>(text.sub(from, to), value, rule, all);
  }
}
