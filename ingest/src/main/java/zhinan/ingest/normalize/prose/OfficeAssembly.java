package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.ProsePiece.Kind;
import zhinan.ingest.words.LabelWords;
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
  private final LabelWords labels;
  private final OfficeWords words;
  private final Expected expected;
  private final Locality from;
  private final List<Office> offices = new ArrayList<>();

  private OfficeDraft draft = new OfficeDraft();

  /** The labels of the numbers of the office before. */
  private Set<String> labelsBefore = Set.of();

  /** The field whose label was read and whose value comes. */
  private Optional<OfficeField> active = Optional.empty();

  /** Numbers without label are what the last label of numbers said. */
  private OfficeField dialled;

  private Optional<ProsePiece> last = Optional.empty();
  private Optional<ProsePiece> label = Optional.empty();
  private Optional<ProsePiece> aside = Optional.empty();
  private boolean skipping;

  OfficeAssembly(
      WordCutter cutter, LabelWords labels, OfficeWords words, Expected expected, Locality from) {
    this.labels = labels;
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
  void accept(List<ProsePiece> pieces) {
    skipping = false;
    if (opensItem(pieces)) {
      flush();
    }
    for (int i = 0; i < pieces.size(); i++) {
      ProsePiece piece = pieces.get(i);
      int end = Lookahead.clauseEnd(pieces, i);
      if (end > i && Lookahead.generic(pieces.subList(i, end), cutter)) {
        setAside(pieces.subList(i, end));
        i = end - 1;
      } else if (piece.is(ProsePiece.Kind.WORDS) && isOwnValue(piece)) {
        takeValue(piece);
      } else if (piece.is(ProsePiece.Kind.WORDS) && goesOnWithDirections(piece)) {
        draft.extend(OfficeField.REMARKS, piece);
      } else if (piece.is(ProsePiece.Kind.WORDS) && goesOnWithRooms(piece)) {
        draft.extend(OfficeField.ROOM, piece);
        last = Optional.of(piece.as(ProsePiece.Kind.ROOM));
      } else if (piece.is(ProsePiece.Kind.WORDS)) {
        cutter.cut(piece, around(pieces, i)).forEach(told -> take(told, pieces));
      } else {
        take(piece, pieces);
      }
    }
    endRow();
  }

  /** {@code 乘3路、|12路公交车到高水站下车}. */
  private boolean goesOnWithDirections(ProsePiece piece) {
    return piece.isEnumerated()
        && draft.has(OfficeField.REMARKS)
        && last.filter(before -> before.is(ProsePiece.Kind.DIRECTIONS)).isPresent()
        && last.get().row() == piece.row();
  }

  /** {@code 政务中心2楼1号、|2号、3号窗口}. */
  private boolean goesOnWithRooms(ProsePiece piece) {
    return piece.isEnumerated()
        && draft.has(OfficeField.ROOM)
        && last.filter(before -> before.is(ProsePiece.Kind.ROOM)).isPresent()
        && last.get().row() == piece.row()
        && cutter.isRoom(piece.chars());
  }

  private void setAside(List<ProsePiece> clause) {
    ProsePiece all = Lookahead.words(clause);
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

  private static boolean opensItem(List<ProsePiece> pieces) {
    return !pieces.isEmpty()
        && pieces.get(0).row().labelled()
        && !(pieces.get(0).is(ProsePiece.Kind.LABEL) && pieces.get(0).field() != OfficeField.NAME);
  }

  private Surroundings around(List<ProsePiece> pieces, int at) {
    boolean behindAddress =
        draft.has(OfficeField.ADDRESS)
            && last.isPresent()
            && last.get().row() == pieces.get(at).row()
            && (last.get().is(ProsePiece.Kind.ADDRESS) || last.get().is(ProsePiece.Kind.NAME));
    return new Surroundings(
        active,
        Lookahead.phone(pieces, at),
        behindAddress,
        Lookahead.alone(pieces),
        from,
        expected.singleFields(),
        expected.addressDue());
  }

  private void take(ProsePiece piece, List<ProsePiece> row) {
    if (skipping && !(piece.is(ProsePiece.Kind.LABEL) || piece.is(ProsePiece.Kind.HARD))) {
      return;
    }
    if (isOwner(piece)) {
      draft.add(OfficeField.NAME, piece.part(ProsePiece.Kind.NAME, 1, piece.chars().length() - 1));
      last = Optional.of(piece);
      return;
    }
    switch (piece.kind()) {
      case LABEL -> takeLabel(piece, row);
      case UNKNOWN_LABEL -> takeUnknownLabel(piece, row);
      case HARD -> takeHard(piece);
      case SOFT, LINK, WORDS -> {}
      case NAME -> takeName(piece, row);
      case ADDRESS -> takeAddress(piece);
      case DIRECTIONS -> takeDirections(piece);
      case ROOM -> put(OfficeField.ROOM, piece);
      case PHONE -> takePhone(piece);
      case HOURS -> takeHours(piece);
      case PERSON -> takePerson(piece);
      case MAIL -> takeMail(piece);
      case OTHER -> takeOther(piece);
    }
    boolean counts = !(piece.is(ProsePiece.Kind.SOFT) || piece.is(ProsePiece.Kind.LABEL));
    last = counts ? Optional.of(piece) : last;
  }

  /** {@code 82738190（城东区）}: whose number it was. */
  private boolean isOwner(ProsePiece piece) {
    String chars = piece.chars();
    return (piece.is(ProsePiece.Kind.NAME) || piece.is(ProsePiece.Kind.OTHER))
        && last.isPresent()
        && last.get().is(ProsePiece.Kind.PHONE)
        && last.get().row() == piece.row()
        && !draft.has(OfficeField.NAME)
        && !draft.isEmpty()
        && Brackets.of(chars).around()
        && cutter.owner(chars.substring(1, chars.length() - 1));
  }

  private void takeLabel(ProsePiece piece, List<ProsePiece> row) {
    skipping = false;
    owner(piece).ifPresent(name -> takeOwner(name, row));
    if (piece.field() == OfficeField.NAME && !draft.hasOnly(OfficeField.DISTRICT)) {
      flush();
    }
    if (piece.field() == OfficeField.PHONES || piece.field() == OfficeField.SUPERVISION) {
      dialled = piece.field() == OfficeField.PHONES ? OfficeField.PHONES : OfficeField.SUPERVISION;
    }
    active = Optional.of(piece.field());
    label = Optional.of(piece);
  }

  /** {@code 电话（城东区）}: whose number follows. */
  private Optional<ProsePiece> owner(ProsePiece said) {
    String chars = said.chars();
    int open = chars.length() - 1;
    while (open >= 0 && !Brackets.isRoundOpen(chars.charAt(open))) {
      open--;
    }
    int close = Brackets.of(chars).closing(open);
    boolean dials = said.field() == OfficeField.PHONES || said.field() == OfficeField.SUPERVISION;
    return dials && close > open + 1 && cutter.owner(chars.substring(open + 1, close))
        ? Optional.of(said.part(ProsePiece.Kind.NAME, open + 1, close))
        : Optional.empty();
  }

  /** An office that has a name of its own has numbers for several districts. */
  private void takeOwner(ProsePiece name, List<ProsePiece> row) {
    if (!draft.has(OfficeField.NAME) || draft.isNamedByLabel(dialled)) {
      active = Optional.empty();
      label = Optional.empty();
      takeName(name, row);
    }
  }

  /** Whether the words are the label's value, whatever they look like: {@code 窗口：3号、4号窗口}. */
  private boolean isOwnValue(ProsePiece piece) {
    if (active.filter(OWN_VALUE::contains).isEmpty()) {
      return false;
    }
    return label.isPresent() || isUnderRemark() || piece.isEnumerated();
  }

  private void takeValue(ProsePiece piece) {
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

  private void takePart(ProsePiece piece, OfficeField field) {
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

  private void takeUnknownLabel(ProsePiece piece, List<ProsePiece> row) {
    if (piece.field() != OfficeField.REMARKS) {
      boolean here = last.isPresent() && last.get().row() == piece.row();
      if (draft.has(OfficeField.NAME) && (here ? !draft.has(piece.field()) : !dialledAlready())) {
        takeLabel(piece, row);
        return;
      }
      dialled = piece.field();
    }
    int start =
        ProseRows.behindNumber(piece.row().chars(), piece.from(), piece.to()) - piece.from();
    ProsePiece before = piece.part(ProsePiece.Kind.NAME, start, piece.chars().length() - 1);
    Optional<ProsePiece.Kind> named = cutter.named(before.words().chars());
    boolean told =
        named.isPresent() && (cutter.office(before.words().chars()) || Lookahead.tells(piece, row));
    if (!told) {
      skipping = !Lookahead.tells(piece, row);
      active = Optional.empty();
    } else if (named.get() == ProsePiece.Kind.PERSON) {
      takePerson(before);
    } else {
      takeName(before, row);
    }
  }

  private void takeHard(ProsePiece piece) {
    skipping = false;
    if (label.isEmpty()) {
      active = Optional.empty();
    }
    if (!draft.isEmpty() && last.isPresent() && last.get().row() == piece.row()) {
      draft.touch(piece);
    }
  }

  private void takeName(ProsePiece piece, List<ProsePiece> row) {
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
  private boolean namesNumberBefore(ProsePiece piece) {
    return last.isPresent()
        && last.get().is(ProsePiece.Kind.PHONE)
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

  private void takePlace(ProsePiece piece) {
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

  private void takeAddress(ProsePiece piece) {
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
  private boolean continues(ProsePiece piece) {
    return last.isPresent()
        && last.get().row() == piece.row()
        && (last.get().is(piece.kind())
            || label.isEmpty() && last.get().is(ProsePiece.Kind.ADDRESS));
  }

  private void takePhone(ProsePiece piece) {
    if (isUnderRemark()) {
      remark(piece);
      return;
    }
    Optional<ProsePiece> said = label.filter(this::isOfNumbers);
    if (said.filter(this::isOtherLine).isPresent()) {
      draft.addLine(dialled, piece, said.get());
      label = Optional.empty();
      return;
    }
    if (goesOnWithNumbers(piece)) {
      draft.extend(dialled, piece);
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
            aside = Optional.empty();
          }
        });
    if (said.isPresent()) {
      draft.touch(said.get());
      draft.add(dialled, piece, said.get());
      label = Optional.empty();
    } else {
      put(dialled, piece);
    }
  }

  /** {@code 68661471（白天），|65225661（晚上）}: brackets say when each number of an office is answered. */
  private boolean goesOnWithNumbers(ProsePiece piece) {
    return draft.has(dialled)
        && label.isEmpty()
        && last.filter(before -> before.is(ProsePiece.Kind.OTHER))
            .filter(before -> before.row() == piece.row())
            .filter(OfficeAssembly::isBracketed)
            .filter(
                before -> !cutter.owner(before.chars().substring(1, before.chars().length() - 1)))
            .isPresent();
  }

  private static boolean isBracketed(ProsePiece piece) {
    return piece.chars().length() > 1 && Brackets.of(piece.chars()).around();
  }

  /**
   * Whether a number is one more of this office. {@code 户籍科电话：… 出入境电话：…} are two: the first is
   * named by its label, and no table knows the second.
   */
  private boolean isOtherLine(ProsePiece said) {
    return draft.hasOtherLine(dialled, said, labelsBefore)
        && !(draft.isNamedByLabel(dialled) && labels.known(said.chars()).isEmpty());
  }

  private boolean isOfNumbers(ProsePiece said) {
    return said.field() == dialled;
  }

  private void takeHours(ProsePiece piece) {
    if (!expected.singleFields() && draft.isEmpty()) {
      return;
    }
    if (label.isPresent() && label.get().field() == OfficeField.SEASON) {
      labelled(OfficeField.HOURS, piece);
      return;
    }
    boolean more = draft.has(OfficeField.HOURS);
    if (more && last.isPresent() && last.get().is(ProsePiece.Kind.HOURS) && label.isEmpty()) {
      draft.extend(OfficeField.HOURS, piece);
      return;
    }
    if (more) {
      flush();
    }
    put(OfficeField.HOURS, piece);
  }

  private void takePerson(ProsePiece piece) {
    if (draft.has(OfficeField.PERSON) && dialledAlready()) {
      flush();
    }
    if (draft.has(OfficeField.PERSON)) {
      draft.extend(OfficeField.PERSON, piece);
    } else {
      put(OfficeField.PERSON, piece);
    }
  }

  private void takeDirections(ProsePiece piece) {
    if (draft.isEmpty()) {
      aside = Optional.of(piece);
    } else {
      put(OfficeField.REMARKS, piece);
    }
  }

  private void takeMail(ProsePiece piece) {
    if (!draft.isEmpty()) {
      put(OfficeField.REMARKS, piece);
    }
  }

  private void takeOther(ProsePiece piece) {
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
            && !last.get().is(ProsePiece.Kind.OTHER)
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

  private boolean absent(ProsePiece piece) {
    return words.is(OfficeWords.Kind.ABSENT, piece.words().chars());
  }

  private void put(OfficeField slot, ProsePiece piece) {
    label.ifPresent(draft::touch);
    label = Optional.empty();
    draft.add(slot, piece);
  }

  /** A remark goes on over commas; its label says what it is, {@code 传真：…}. */
  private void remark(ProsePiece piece) {
    if (draft.isEmpty() || absent(piece)) {
      label = Optional.empty();
      return;
    }
    if (label.isPresent() && label.get().row() == piece.row()) {
      labelled(OfficeField.REMARKS, piece);
    } else if (isBracketed(piece)) {
      draft.add(OfficeField.REMARKS, piece);
    } else {
      draft.extend(OfficeField.REMARKS, piece);
    }
  }

  /** The piece with its label, which says what it is; a label may stand in a row above. */
  private void labelled(OfficeField field, ProsePiece piece) {
    ProsePiece said = label.orElse(piece);
    if (said.row() == piece.row()) {
      draft.add(
          field, new ProsePiece(piece.kind(), piece.field(), piece.row(), said.from(), piece.to()));
    } else {
      draft.add(field, said);
      draft.add(field, piece);
    }
    label = Optional.empty();
  }

  /** {@code 办公时间：同上}: what the office before states. */
  private void copy(ProsePiece piece) {
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
      // 公共服务中心1号窗 with an address, number or hours of its own is an office; 民政局608室 is a place.
      boolean isElsewhere = draft.has(OfficeField.ADDRESS);
      boolean isOneOfMany = isElsewhere || dialledAlready() || draft.has(OfficeField.HOURS);
      boolean isBare = Streets.insideAtEnd(draft.text(OfficeField.ROOM).chars()) == 0;
      draft.move(
          OfficeField.ROOM,
          !isBare && isOneOfMany
              ? OfficeField.NAME
              : isElsewhere ? OfficeField.REMARKS : OfficeField.ADDRESS);
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
      labelsBefore = draft.labels();
    }
    draft = new OfficeDraft();
    aside = Optional.empty();
  }

  /** What stands further on in a row, asked before a piece is taken. */
  private static final class Lookahead {
    private static final Set<Kind> FIELDS = Set.of(Kind.PHONE, Kind.LABEL, Kind.MAIL);
    private static final Set<OfficeField> OF_PLACES =
        EnumSet.of(OfficeField.ADDRESS, OfficeField.NAME);

    private Lookahead() {}

    /** Whether a number comes right behind the piece at a place, but for marks and its label. */
    static boolean phone(List<ProsePiece> row, int at) {
      int next = at + 1;
      while (next < row.size() && (row.get(next).is(Kind.SOFT) || row.get(next).is(Kind.LABEL))) {
        next++;
      }
      return next < row.size() && (row.get(next).is(Kind.PHONE) || row.get(next).is(Kind.MAIL));
    }

    /** Whether the row holds one piece, but for full stops. */
    static boolean alone(List<ProsePiece> row) {
      return row.stream().filter(piece -> !piece.is(Kind.HARD)).count() == 1;
    }

    /** Whether a number, an address or a label follows a piece in its row. */
    static boolean tells(ProsePiece piece, List<ProsePiece> row) {
      for (ProsePiece other : row) {
        boolean field =
            FIELDS.contains(other.kind()) || other.is(Kind.WORDS) && Streets.in(other.chars());
        if (other.from() >= piece.to() && field) {
          return true;
        }
      }
      return false;
    }

    /** Behind the last piece of the clause that starts at a place; the place itself inside one. */
    static int clauseEnd(List<ProsePiece> row, int start) {
      if (start > 0 && !row.get(start - 1).is(Kind.HARD)) {
        return start;
      }
      int end = start;
      while (end < row.size() && !row.get(end).is(Kind.HARD)) {
        end++;
      }
      return end;
    }

    /** Whether a clause names a kind of place and no number: {@code 地点：各区、市、县办证中心}. */
    static boolean generic(List<ProsePiece> clause, WordCutter cutter) {
      return clause.stream().allMatch(Lookahead::bare)
          && clause.stream()
              .anyMatch(piece -> piece.is(Kind.WORDS) && cutter.generic(piece.chars()));
    }

    private static boolean bare(ProsePiece piece) {
      boolean place = piece.is(Kind.LABEL) && OF_PLACES.contains(piece.field());
      return piece.is(Kind.WORDS) || piece.is(Kind.SOFT) || place;
    }

    /** The words of a clause, from the first to the last. */
    static ProsePiece words(List<ProsePiece> clause) {
      ProsePiece first = clause.stream().filter(p -> p.is(Kind.WORDS)).findFirst().orElseThrow();
      ProsePiece last = clause.get(clause.size() - 1);
      return ProsePiece.of(Kind.OTHER, first.row(), first.from(), last.to());
    }
  }
}
