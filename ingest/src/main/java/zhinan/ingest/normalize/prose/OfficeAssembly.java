package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Brackets;

/**
 * Puts the pieces of rows together to offices: a field that the open office has already, or a name
 * behind a number, opens the next one.
 *
 * <p>Single use, by one thread.
 */
final class OfficeAssembly {
  /** A remark behind a number; longer words are a sentence that goes on. */
  private static final int LONGEST_REMARK = 20;

  /** Labels whose value is all that stands behind them. */
  private static final Set<OfficeField> OWN_VALUE =
      EnumSet.of(
          OfficeField.DISTRICT,
          OfficeField.PART,
          OfficeField.WINDOW,
          OfficeField.AGENCY,
          OfficeField.FAX,
          OfficeField.REMARKS,
          OfficeField.SERIAL);

  private final WordCutter cutter;
  private final OfficeWords words;
  private final Expected expected;
  private final Locality from;
  private final List<Office> offices = new ArrayList<>();

  private OfficeDraft draft = new OfficeDraft();

  /** The field whose label was read and whose value comes. */
  private Optional<OfficeField> active = Optional.empty();

  /** Numbers without label are what the last label of numbers said. */
  private OfficeField dialled;

  private Optional<Piece> last = Optional.empty();
  private Optional<Piece> label = Optional.empty();
  private Optional<Piece> aside = Optional.empty();
  private boolean skipping;

  OfficeAssembly(WordCutter cutter, OfficeWords words, Expected expected, Locality from) {
    this.from = from;
    this.cutter = cutter;
    this.words = words;
    this.expected = expected;
    this.dialled = expected.dialled();
  }

  /** The offices that were put together. */
  List<Office> finish() {
    flush();
    return offices;
  }

  /** Lets go of the open office: what follows belongs to no list. */
  void interrupt() {
    flush();
    active = Optional.empty();
    label = Optional.empty();
  }

  /** The next row. */
  void accept(List<Piece> pieces) {
    skipping = false;
    if (opensItem(pieces)) {
      flush();
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = Lookahead.clauseEnd(pieces, i);
      if (end > i && Lookahead.generic(pieces.subList(i, end), cutter)) {
        setAside(pieces.subList(i, end));
        i = end - 1;
      } else if (piece.is(Piece.Kind.WORDS) && isOwnValue(piece)) {
        takeValue(piece);
      } else if (piece.is(Piece.Kind.WORDS)) {
        cutter.cut(piece, around(pieces, i)).forEach(told -> take(told, pieces));
      } else {
        take(piece, pieces);
      }
    }
    endRow();
  }

  private void setAside(List<Piece> clause) {
    Piece all = Lookahead.words(clause);
    aside = Optional.of(all);
    last = aside;
    label = Optional.empty();
    active = Optional.empty();
  }

  private void endRow() {
    if (label.isEmpty()) {
      active = Optional.empty();
    }
  }

  private static boolean opensItem(List<Piece> pieces) {
    return !pieces.isEmpty()
        && pieces.get(0).row().labelled()
        && !(pieces.get(0).is(Piece.Kind.LABEL) && pieces.get(0).field() != OfficeField.NAME);
  }

  private Surroundings around(List<Piece> pieces, int at) {
    boolean behindAddress =
        draft.has(OfficeField.ADDRESS)
            && last.isPresent()
            && last.get().row() == pieces.get(at).row()
            && (last.get().is(Piece.Kind.ADDRESS) || last.get().is(Piece.Kind.NAME));
    return new Surroundings(
        active,
        Lookahead.phone(pieces, at),
        behindAddress,
        Lookahead.alone(pieces),
        from,
        expected.singleFields(),
        expected.addressDue());
  }

  private void take(Piece piece, List<Piece> row) {
    if (skipping && !(piece.is(Piece.Kind.LABEL) || piece.is(Piece.Kind.HARD))) {
      return;
    }
    if (isOwner(piece)) {
      draft.add(OfficeField.NAME, piece.part(Piece.Kind.NAME, 1, piece.chars().length() - 1));
      last = Optional.of(piece);
      return;
    }
    switch (piece.kind()) {
      case LABEL -> takeLabel(piece);
      case UNKNOWN_LABEL -> takeUnknownLabel(piece, row);
      case HARD -> takeHard(piece);
      case SOFT, LINK, WORDS -> {}
      case NAME -> takeName(piece, row);
      case ADDRESS -> takeAddress(piece);
      case ROOM -> put(OfficeField.ROOM, piece);
      case PHONE -> takePhone(piece);
      case HOURS -> takeHours(piece);
      case PERSON -> takePerson(piece);
      case MAIL -> takeMail(piece);
      case OTHER -> takeOther(piece);
    }
    boolean counts = !(piece.is(Piece.Kind.SOFT) || piece.is(Piece.Kind.LABEL));
    last = counts ? Optional.of(piece) : last;
  }

  /** {@code 82738190（城东区）}: whose number it was. */
  private boolean isOwner(Piece piece) {
    String chars = piece.chars();
    return (piece.is(Piece.Kind.NAME) || piece.is(Piece.Kind.OTHER))
        && last.isPresent()
        && last.get().is(Piece.Kind.PHONE)
        && last.get().row() == piece.row()
        && !draft.has(OfficeField.NAME)
        && !draft.isEmpty()
        && Brackets.of(chars).around()
        && cutter.owner(chars.substring(1, chars.length() - 1));
  }

  private void takeLabel(Piece piece) {
    skipping = false;
    if (piece.field() == OfficeField.NAME && !draft.hasOnly(OfficeField.DISTRICT)) {
      flush();
    }
    if (piece.field() == OfficeField.PHONES || piece.field() == OfficeField.SUPERVISION) {
      dialled = piece.field() == OfficeField.PHONES ? OfficeField.PHONES : OfficeField.SUPERVISION;
    }
    active = Optional.of(piece.field());
    label = Optional.of(piece);
  }

  /** Whether the words are the label's value, whatever they look like: {@code 窗口：3号、4号窗口}. */
  private boolean isOwnValue(Piece piece) {
    if (active.filter(OWN_VALUE::contains).isEmpty()) {
      return false;
    }
    return label.isPresent() || isUnderRemark() || piece.isEnumerated();
  }

  private void takeValue(Piece piece) {
    switch (active.orElseThrow()) {
      case DISTRICT, PART, WINDOW -> takePart(piece, active.orElseThrow());
      case AGENCY -> {
        if (draft.isEmpty()) {
          put(OfficeField.NAME, piece);
        } else {
          remark(piece);
        }
      }
      case REMARKS, FAX -> remark(piece);
      default -> label = Optional.empty();
    }
    last = Optional.of(piece);
  }

  private void takePart(Piece piece, OfficeField field) {
    boolean street = field == OfficeField.WINDOW && Streets.in(piece.chars());
    if (label.isEmpty()) {
      draft.extend(street ? OfficeField.ADDRESS : field, piece);
      return;
    }
    if (field != OfficeField.WINDOW && (draft.has(field) || dialledAlready())) {
      flush();
    }
    put(street ? OfficeField.ADDRESS : field, piece);
  }

  private void takeUnknownLabel(Piece piece, List<Piece> row) {
    if (piece.field() != OfficeField.REMARKS) {
      boolean here = last.isPresent() && last.get().row() == piece.row();
      if (draft.has(OfficeField.NAME) && (here ? !draft.has(piece.field()) : !dialledAlready())) {
        takeLabel(piece);
        return;
      }
      dialled = piece.field();
    }
    int start = Rows.behindNumber(piece.row().chars(), piece.from(), piece.to()) - piece.from();
    Piece before = piece.part(Piece.Kind.NAME, start, piece.chars().length() - 1);
    Optional<Piece.Kind> named = cutter.named(before.words().chars());
    boolean told =
        named.isPresent() && (cutter.office(before.words().chars()) || Lookahead.tells(piece, row));
    if (!told) {
      skipping = !Lookahead.tells(piece, row);
      active = Optional.empty();
    } else if (named.get() == Piece.Kind.PERSON) {
      takePerson(before);
    } else {
      takeName(before, row);
    }
  }

  private void takeHard(Piece piece) {
    skipping = false;
    if (label.isEmpty()) {
      active = Optional.empty();
    }
    if (!draft.isEmpty() && last.isPresent() && last.get().row() == piece.row()) {
      draft.touch(piece);
    }
  }

  private void takeName(Piece piece, List<Piece> row) {
    if (isUnder(OfficeField.ADDRESS)) {
      takePlace(piece);
    } else if (isUnderRemark()) {
      remark(piece);
    } else if (isUnder(OfficeField.PERSON)) {
      put(OfficeField.PERSON, piece);
    } else if (namesNumberBefore(piece)) {
      put(OfficeField.NAME, piece);
    } else if (draft.has(OfficeField.ADDRESS)
        && !draft.has(OfficeField.NAME)
        && !dialledAlready()) {
      put(OfficeField.NAME, piece);
    } else {
      if (!draft.hasOnly(OfficeField.DISTRICT)) {
        flush();
      }
      put(OfficeField.NAME, piece);
    }
  }

  /** {@code 拨打12366纳税服务热线}: the name stands right behind its number. */
  private boolean namesNumberBefore(Piece piece) {
    return last.isPresent()
        && last.get().is(Piece.Kind.PHONE)
        && last.get().row() == piece.row()
        && last.get().to() == piece.from()
        && !draft.has(OfficeField.NAME)
        && piece.chars().endsWith("线");
  }

  private boolean dialledAlready() {
    return draft.has(OfficeField.PHONES) || draft.has(OfficeField.SUPERVISION);
  }

  private boolean isUnder(OfficeField field) {
    return active.isPresent() && active.get() == field;
  }

  private boolean isUnderRemark() {
    return active.isPresent() && active.get().whole() == OfficeField.REMARKS;
  }

  private void takePlace(Piece piece) {
    if (draft.has(OfficeField.PLACE) || draft.has(OfficeField.ADDRESS)) {
      if (draft.has(OfficeField.ADDRESS)
          && !draft.has(OfficeField.NAME)
          && continues(piece)
          && cutter.office(piece.chars())) {
        put(OfficeField.NAME, piece);
        return;
      }
      if (continues(piece)) {
        draft.extend(draft.has(OfficeField.PLACE) ? OfficeField.PLACE : OfficeField.ADDRESS, piece);
        return;
      }
      flush();
    }
    put(OfficeField.PLACE, piece);
  }

  private void takeAddress(Piece piece) {
    boolean more = draft.has(OfficeField.ADDRESS);
    if (more && continues(piece)) {
      draft.extend(OfficeField.ADDRESS, piece);
      return;
    }
    boolean inside = Streets.startsInside(piece.chars()) && label.isEmpty();
    if (more && !(inside && last.isPresent() && last.get().row() == piece.row())) {
      flush();
    }
    put(OfficeField.ADDRESS, piece);
  }

  /** Whether the piece goes on with the one before it in the same row. */
  private boolean continues(Piece piece) {
    return last.isPresent()
        && last.get().row() == piece.row()
        && (last.get().is(piece.kind()) || label.isEmpty() && last.get().is(Piece.Kind.ADDRESS));
  }

  private void takePhone(Piece piece) {
    if (isUnderRemark()) {
      remark(piece);
      return;
    }
    if (draft.has(dialled)) {
      flush();
    }
    aside.ifPresent(
        words -> {
          if (expected.singleFields()
              && !draft.has(OfficeField.NAME)
              && words.row().number() + 1 >= piece.row().number()) {
            draft.add(OfficeField.REMARKS, words);
          }
        });
    put(dialled, piece);
  }

  private void takeHours(Piece piece) {
    if (!expected.singleFields() && draft.isEmpty()) {
      return;
    }
    if (label.isPresent() && label.get().field() == OfficeField.SEASON) {
      labelled(OfficeField.HOURS, piece);
      return;
    }
    boolean more = draft.has(OfficeField.HOURS);
    if (more && last.isPresent() && last.get().is(Piece.Kind.HOURS) && label.isEmpty()) {
      draft.extend(OfficeField.HOURS, piece);
      return;
    }
    if (more) {
      flush();
    }
    put(OfficeField.HOURS, piece);
  }

  private void takePerson(Piece piece) {
    if (draft.has(OfficeField.PERSON) && dialledAlready()) {
      flush();
    }
    if (draft.has(OfficeField.PERSON)) {
      draft.extend(OfficeField.PERSON, piece);
    } else {
      put(OfficeField.PERSON, piece);
    }
  }

  private void takeMail(Piece piece) {
    if (!draft.isEmpty()) {
      put(OfficeField.REMARKS, piece);
    }
  }

  private void takeOther(Piece piece) {
    if (absent(piece)) {
      label = Optional.empty();
      return;
    }
    if (words.is(OfficeWords.Kind.SAME, piece.words().chars())) {
      copy(piece);
      return;
    }
    boolean remark = isUnderRemark();
    boolean behind =
        last.isPresent()
            && last.get().row() == piece.row()
            && !last.get().is(Piece.Kind.OTHER)
            && label.isEmpty()
            && dialledAlready()
            && piece.to() - piece.from() <= LONGEST_REMARK
            && (expected.singleFields() || piece.chars().startsWith("转"));
    if (remark && !draft.isEmpty() || behind) {
      remark(piece);
    } else {
      aside = Optional.of(piece);
      label = Optional.empty();
    }
  }

  private boolean absent(Piece piece) {
    return words.is(OfficeWords.Kind.ABSENT, piece.words().chars());
  }

  private void put(OfficeField slot, Piece piece) {
    label.ifPresent(draft::touch);
    label = Optional.empty();
    draft.add(slot, piece);
  }

  /** A remark goes on over commas; its label says what it is, {@code 传真：…}. */
  private void remark(Piece piece) {
    if (draft.isEmpty() || absent(piece)) {
      label = Optional.empty();
      return;
    }
    if (label.isPresent() && label.get().row() == piece.row()) {
      labelled(OfficeField.REMARKS, piece);
    } else {
      draft.extend(OfficeField.REMARKS, piece);
    }
  }

  /** The piece with its label, which says what it is. */
  private void labelled(OfficeField field, Piece piece) {
    draft.add(
        field,
        new Piece(
            piece.kind(), piece.field(), piece.row(), label.orElse(piece).from(), piece.to()));
    label = Optional.empty();
  }

  /** {@code 办公时间：同上}: what the office before states. */
  private void copy(Piece piece) {
    if (active.isPresent() && !offices.isEmpty()) {
      Office before = offices.get(offices.size() - 1);
      if (before.has(active.get())) {
        draft.copy(active.get(), before.get(active.get()), piece);
      }
    }
    label = Optional.empty();
  }

  private void flush() {
    if (draft.has(OfficeField.ROOM)) {
      draft.move(
          OfficeField.ROOM,
          draft.has(OfficeField.ADDRESS) ? OfficeField.REMARKS : OfficeField.ADDRESS);
    }
    if (draft.has(OfficeField.WINDOW)) {
      draft.move(OfficeField.WINDOW, OfficeField.ADDRESS);
    }
    if (draft.has(OfficeField.PART)) {
      draft.move(OfficeField.PART, OfficeField.NAME);
    }
    if (draft.has(OfficeField.PLACE)) {
      boolean name =
          !draft.has(OfficeField.NAME) && cutter.office(draft.text(OfficeField.PLACE).chars());
      draft.move(
          OfficeField.PLACE,
          name
              ? OfficeField.NAME
              : draft.has(OfficeField.ADDRESS) ? OfficeField.REMARKS : OfficeField.ADDRESS);
    }
    if (expected.states(draft, cutter)) {
      offices.add(draft.office());
    }
    draft = new OfficeDraft();
    aside = Optional.empty();
  }
}
