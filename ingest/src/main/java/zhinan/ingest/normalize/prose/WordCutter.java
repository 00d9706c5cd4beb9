package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import zhinan.ingest.normalize.place.AddressReader;
import zhinan.ingest.normalize.place.Gazetteer;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.NamePhrases.Found;
import zhinan.ingest.normalize.prose.OfficeWords.Kind;
import zhinan.ingest.normalize.prose.TaggedRow.Segment;
import zhinan.ingest.words.DirectionWords;
import zhinan.ingest.words.NameWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Brackets;
import zhinan.text.Numeral;
import zhinan.text.Text;

/**
 * Tells what the words between two marks are: names, addresses, persons, hours, or nothing of the
 * kind. The rules stand in one list; the first that fits counts. Immutable, may be shared.
 */
final class WordCutter {
  /** Chosen: a line that is a name alone without an ending of offices; longer are sentences. */
  private static final int LONGEST_LINE = 20;

  /**
   * Districts, counties and towns; autonomous ones have longer names, and are left to the tagger.
   */
  private static final int LONGEST_DIVISION = 8;

  /** 公证处 and 民政局 have three characters and may be any city's. */
  private static final int SHORTEST_LONELY = 4;

  /** A bound: the whole lines that held offices had up to 172 characters. */
  private static final int LONGEST_WORDS = 300;

  private static final int LONGEST_SIDE = 2;

  /** Cities' names have two characters or more; two that are the same are no accident. */
  private static final int CITY = 2;

  private final OfficeWords words;
  private final DirectionWords directions = DirectionWords.load();
  private final NamePhrases phrases;
  private final NameWords names;
  private final RunOnTagger tagger;
  private final Gazetteer gazetteer;
  private final AddressReader addresses;
  private final List<WordRule> rules;

  WordCutter(
      OfficeWords words,
      NameWords names,
      RunOnTagger tagger,
      Gazetteer gazetteer,
      AddressReader addresses) {
    this.words = words;
    this.addresses = addresses;
    this.phrases = new NamePhrases(words);
    this.names = names;
    this.tagger = tagger;
    this.gazetteer = gazetteer;
    this.rules =
        List.of(
            new WordRule("words.same", "办公时间：同上", whole(ProsePiece.Kind.OTHER, this::nothing)),
            new WordRule("words.hours", "周一至周日", whole(ProsePiece.Kind.HOURS, this::hours)),
            new WordRule("words.person", "联系人：李四", whole(ProsePiece.Kind.PERSON, this::person)),
            new WordRule("words.directions", "民政局乘3路到站", this::tryDirections),
            new WordRule("words.bracketed", "民政局（南路62号）", this::tryBracketed),
            new WordRule("words.district", "城区 海州市东路62号", this::tryDistrict),
            new WordRule("words.same-city", "海州东街1号海州厅", this::trySameCity),
            new WordRule(
                "words.address", "学府路62号2楼", whole(ProsePiece.Kind.ADDRESS, this::address)),
            new WordRule("words.repeated", "城东所城东路62号", this::tryRepeated),
            new WordRule("words.division", "城所江北区东路62号", this::tryDivision),
            new WordRule("words.indoors", "三楼9号窗口", whole(ProsePiece.Kind.ADDRESS, this::indoors)),
            new WordRule("words.name-inside", "大厅二楼12号窗口", this::tryNameAndInside),
            new WordRule("words.run-on", "城东所学府路62号", this::tryRunOn),
            new WordRule("words.room", "办公室：413", whole(ProsePiece.Kind.ADDRESS, this::room)),
            new WordRule("words.inside", "…88号，北楼大厅", whole(ProsePiece.Kind.ADDRESS, this::inside)),
            new WordRule("words.name-room", "市民政局608室", this::tryNameAndRoom),
            new WordRule("words.label-value", "地点：户籍大厅", whole(ProsePiece.Kind.NAME, this::value)),
            new WordRule("words.office", "请到市公证处办理", this::tryOffice),
            new WordRule("words.listed", "网点一览表", whole(ProsePiece.Kind.OTHER, this::listed)),
            new WordRule("words.generic", "各便民服务站", whole(ProsePiece.Kind.OTHER, this::generic)),
            new WordRule(
                "words.before-phone", "西 岗 8301", whole(ProsePiece.Kind.NAME, this::paired)),
            new WordRule("words.line", "网上大厅技术支持", whole(ProsePiece.Kind.NAME, this::line)));
  }

  List<WordRule> rules() {
    return rules;
  }

  /** The words in told pieces. */
  List<ProsePiece> cut(ProsePiece piece, Surroundings around) {
    if (piece.to() - piece.from() > LONGEST_WORDS) {
      return List.of(piece.as(ProsePiece.Kind.OTHER));
    }
    for (WordRule rule : rules) {
      Optional<List<ProsePiece>> cut = rule.attempt().tryCut(piece, around);
      if (cut.isPresent()) {
        return cut.get().stream().map(this::placed).toList();
      }
    }
    return List.of(piece.as(ProsePiece.Kind.OTHER));
  }

  /** {@code 民政局|地址为致远路399号}: the address starts behind the words that lead to it. */
  private ProsePiece placed(ProsePiece piece) {
    int lead = piece.is(ProsePiece.Kind.ADDRESS) ? words.start(Kind.PLACED, piece.chars()) : 0;
    return lead == 0 || lead == piece.chars().length()
        ? piece
        : piece.part(ProsePiece.Kind.ADDRESS, lead, piece.chars().length());
  }

  /** Whether the words in front of a colon name an office or a person. */
  Optional<ProsePiece.Kind> named(String before) {
    if (names.arePersons(before, false) && gazetteer.division(before, Locality.NOWHERE).isEmpty()) {
      return Optional.of(ProsePiece.Kind.PERSON);
    }
    boolean none =
        words.is(Kind.NOT_A_NAME, before)
            || phrases.generic(before)
            || words.within(Kind.LISTED, before)
            || before.length() > NamePhrases.LONGEST;
    return none ? Optional.empty() : Optional.of(ProsePiece.Kind.NAME);
  }

  /** Whether a clause names a kind of office: {@code 地点：各区、市、县办证中心}. */
  boolean generic(String clause) {
    if (!phrases.generic(clause) || Streets.in(clause)) {
      return false;
    }
    Found found = phrases.in(clause);
    return found.isEmpty() || !phrases.office(clause.substring(found.from(), found.to()));
  }

  /** Whether the words say what an office's name says. */
  boolean office(String name) {
    return phrases.office(name);
  }

  /** Whether the words in a bracket behind a number say whose it is. */
  boolean owner(String chars) {
    return phrases.office(chars) || words.ending(Kind.DIVISION, chars) > 0;
  }

  /** Whether a name without any other field is one office's: {@code 小学} is not. */
  boolean lonely(String name) {
    return name.length() >= SHORTEST_LONELY
        && Brackets.depth(name, 0, name.length()) == 0
        && !words.within(Kind.ONLINE, name)
        && phrases.office(name);
  }

  private static WordRule.Attempt whole(
      ProsePiece.Kind kind, BiPredicate<String, Surroundings> condition) {
    return (piece, around) ->
        condition.test(piece.chars(), around)
            ? Optional.of(List.of(piece.as(kind)))
            : Optional.empty();
  }

  private boolean nothing(String chars, Surroundings around) {
    return words.is(Kind.SAME, chars) || words.is(Kind.ABSENT, chars);
  }

  private boolean hours(String chars, Surroundings around) {
    return around.under(OfficeField.HOURS) || words.start(Kind.TIMES, chars) > 0;
  }

  private boolean person(String chars, Surroundings around) {
    return around.under(OfficeField.PERSON) && names.arePersons(chars, true)
        || around.contact()
            && around.active().isEmpty()
            && names.arePersons(chars, false)
            && gazetteer.division(chars, around.from()).isEmpty();
  }

  /** How one gets to the office, alone, behind its name or behind its address. */
  private Optional<List<ProsePiece>> tryDirections(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int at = around.under(OfficeField.ADDRESS) ? 1 : 0;
    while (at < chars.length() && !directions.startAt(chars, at)) {
      at++;
    }
    boolean shut = at > 0 && Brackets.of(chars).closing(at - 1) == chars.length() - 1;
    String before = chars.substring(0, shut ? at - 1 : at).strip();
    boolean place =
        before.isEmpty() || phrases.office(before) || Streets.numberEnd(before) == before.length();
    if (at == chars.length() || !place) {
      return Optional.empty();
    }
    List<ProsePiece> pieces = new ArrayList<>();
    if (!before.isEmpty()) {
      pieces.addAll(cut(piece.part(ProsePiece.Kind.WORDS, 0, before.length()), around));
    }
    int end = chars.length() - (shut ? 1 : 0);
    pieces.add(piece.part(ProsePiece.Kind.DIRECTIONS, at, end));
    return Optional.of(pieces);
  }

  private Optional<List<ProsePiece>> tryBracketed(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int close = chars.length() - 1;
    int open = Brackets.of(chars).opening(close);
    if (open <= 0 || !Brackets.isRoundClose(chars.charAt(close))) {
      return Optional.empty();
    }
    boolean address =
        !Streets.in(chars.substring(0, open)) && Streets.in(chars.substring(open + 1, close));
    if (!address) {
      return Optional.empty();
    }
    List<ProsePiece> pieces =
        new ArrayList<>(cut(piece.part(ProsePiece.Kind.WORDS, 0, open), around));
    pieces.add(piece.part(ProsePiece.Kind.ADDRESS, open + 1, close));
    return Optional.of(pieces);
  }

  /**
   * A district that names its office, and an address that starts anew, with a city or with the
   * district: {@code 环翠区 威海市世昌大道30号}, {@code 荣成市荣成市成山大道98号}. What starts with a city and goes on
   * with its district is an address alone.
   */
  private Optional<List<ProsePiece>> tryDistrict(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int street = Streets.first(chars);
    int end = divisionEnd(chars, street, around.from());
    boolean district =
        end > 0
            && gazetteer
                .division(chars.substring(0, end), around.from())
                .filter(division -> !division.district().isEmpty())
                .isPresent();
    int address = end;
    while (district && address < street && Text.isBlank(chars.charAt(address))) {
      address++;
    }
    return district && divisionEnd(chars.substring(address), street - address, around.from()) > 0
        ? Optional.of(
            List.of(
                piece.part(ProsePiece.Kind.NAME, 0, end),
                piece.part(ProsePiece.Kind.ADDRESS, address, chars.length())))
        : Optional.empty();
  }

  /** Behind the shortest division that opens the words, in front of a place; 0 for none. */
  private int divisionEnd(String chars, int before, Locality from) {
    for (int end = CITY; end < Math.min(before, LONGEST_DIVISION); end++) {
      String name = chars.substring(0, end);
      if (words.ending(Kind.DIVISION, name) > 0
          && !words.within(Kind.INSTITUTION, name)
          && gazetteer.division(name, from).isPresent()) {
        return end;
      }
    }
    return 0;
  }

  /** An address, and an office behind a blank, or one that starts with the address's own city. */
  private Optional<List<ProsePiece>> trySameCity(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int number = Streets.numberEnd(chars);
    boolean again =
        number > 0
            && chars.length() - number > CITY
            && (Text.isBlank(chars.charAt(number))
                || chars.startsWith(chars.substring(0, CITY), number))
            && !words.within(Kind.INSTITUTION, chars.substring(0, Streets.first(chars)))
            && phrases.office(chars.substring(number).strip());
    return again
        ? Optional.of(
            List.of(
                piece.part(ProsePiece.Kind.ADDRESS, 0, number),
                piece.part(ProsePiece.Kind.NAME, number, chars.length())))
        : Optional.empty();
  }

  private boolean address(String chars, Surroundings around) {
    int street = Streets.first(chars);
    return street >= 0
        && (!words.within(Kind.INSTITUTION, chars.substring(0, street))
            || isNameOfRoad(chars, street, around.from())
            || around.under(OfficeField.ADDRESS) && isRoadNamedAfter(chars, street));
  }

  /**
   * {@code 地址：海曙区南站西路29号}, {@code 学院路}, {@code 馆前街}: the only institution is what the road is
   * called by.
   */
  private boolean isRoadNamedAfter(String chars, int street) {
    int end = words.behindLast(Kind.INSTITUTION, chars.substring(0, street));
    boolean named =
        street - end <= LONGEST_SIDE
            && chars
                .substring(end, street)
                .chars()
                .allMatch(
                    c -> words.is(Kind.SIDE, Character.toString(c)) || Numeral.isHan((char) c));
    return named && !words.within(Kind.INSTITUTION, chars.substring(0, end - 1));
  }

  /** {@code 港口区北部湾大道200号}: two characters behind a division are no office in front of a road. */
  private boolean isNameOfRoad(String chars, int street, Locality from) {
    int road = 0;
    for (int end = divisionEnd(chars, street, from); end > 0; ) {
      road += end;
      end = divisionEnd(chars.substring(road), street - road, from);
    }
    int office = words.behindLast(Kind.INSTITUTION, chars.substring(0, street));
    return road > 0 && office - road <= LONGEST_SIDE && street > office;
  }

  /** A name, and an address that starts with the same place or behind a blank. */
  private Optional<List<ProsePiece>> tryRepeated(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int street = Streets.first(chars);
    for (int at = CITY; at < street; at++) {
      boolean starts =
          Text.isBlank(chars.charAt(at - 1)) || chars.startsWith(chars.substring(0, CITY), at);
      if (starts && phrases.office(Text.of(chars.substring(0, at), 0).strip().chars())) {
        boolean address = !words.within(Kind.INSTITUTION, chars.substring(at, street));
        return address
            ? Optional.of(
                List.of(
                    piece.part(ProsePiece.Kind.NAME, 0, at),
                    piece.part(ProsePiece.Kind.ADDRESS, at, chars.length())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A name, and behind its last ending an address that starts with another division. */
  private Optional<List<ProsePiece>> tryDivision(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int street = Streets.first(chars);
    int at = street < 0 ? 0 : words.behindLast(Kind.INSTITUTION, chars.substring(0, street));
    int far = Math.min(street, at + LONGEST_DIVISION);
    for (int end = at + CITY; at > 0 && end <= far; end++) {
      if (words.ending(Kind.DIVISION, chars.substring(at, end)) > 0
          && phrases.office(chars.substring(0, at))) {
        return Optional.of(
            List.of(
                piece.part(ProsePiece.Kind.NAME, 0, at),
                piece.part(ProsePiece.Kind.ADDRESS, at, chars.length())));
      }
    }
    return Optional.empty();
  }

  private Optional<List<ProsePiece>> tryRunOn(ProsePiece piece, Surroundings around) {
    if (Streets.first(piece.chars()) < 0 && !buildingBehindOffice(piece.chars())) {
      return Optional.empty();
    }
    List<ProsePiece> pieces = new ArrayList<>();
    for (Segment segment : tagger.segments(piece.chars())) {
      ProsePiece.Kind kind =
          switch (segment.tag()) {
            case N -> ProsePiece.Kind.NAME;
            case A -> ProsePiece.Kind.ADDRESS;
            case H -> ProsePiece.Kind.HOURS;
            case P, R, O -> ProsePiece.Kind.OTHER;
          };
      int end = closed(piece.chars(), segment.from(), segment.to());
      pieces.add(piece.part(kind, segment.from(), end));
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  /** The end of a stretch, moved behind the bracket that closes one opened in it. */
  private static int closed(String words, int from, int to) {
    boolean open = Brackets.depth(words, from, to) > 0;
    return open && to < words.length() && Brackets.isRoundClose(words.charAt(to)) ? to + 1 : to;
  }

  /** {@code 城东区人社局府前大厦 802 室}: no street, but a room behind more than a name. */
  private boolean buildingBehindOffice(String chars) {
    int room = Streets.insideAtEnd(chars);
    return room < chars.length()
        && words.within(Kind.INSTITUTION, chars.substring(0, room))
        && words.ending(Kind.INSTITUTION, chars.substring(0, room).strip()) == 0;
  }

  private boolean room(String chars, Surroundings around) {
    return (around.under(OfficeField.ADDRESS) || around.addressDue()) && Streets.room(chars);
  }

  private boolean inside(String chars, Surroundings around) {
    return around.behindAddress() && Streets.startsInside(chars);
  }

  private boolean listed(String chars, Surroundings around) {
    return words.within(Kind.LISTED, chars);
  }

  private boolean generic(String chars, Surroundings around) {
    return phrases.generic(chars);
  }

  private Optional<List<ProsePiece>> tryNameAndRoom(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    int room = Streets.insideAtEnd(chars);
    String name = Text.of(chars.substring(0, room), 0).strip().chars();
    if (room == chars.length() || around.under(OfficeField.ADDRESS) || !phrases.office(name)) {
      return Optional.empty();
    }
    List<ProsePiece> pieces =
        new ArrayList<>(cut(piece.part(ProsePiece.Kind.WORDS, 0, name.length()), around));
    pieces.add(piece.part(ProsePiece.Kind.ROOM, room, chars.length()));
    return Optional.of(pieces);
  }

  /** {@code 三楼9号窗口} where a place is due. */
  private boolean indoors(String chars, Surroundings around) {
    return (around.addressDue() || around.contact() && !around.phoneFollows()) && isRoom(chars);
  }

  /**
   * An office and where in its house: {@code 政务大厅二楼C区12号窗口}. In front of a number the words stay
   * together, since the number is the window's.
   */
  private Optional<List<ProsePiece>> tryNameAndInside(ProsePiece piece, Surroundings around) {
    String chars = phrases.withoutTail(piece.chars());
    if (!around.contact()
        || around.phoneFollows()
        || around.under(OfficeField.ADDRESS)
        || Streets.first(chars) >= 0
        || !Streets.mayBeInside(chars)) {
      return Optional.empty();
    }
    for (int at = SHORTEST_LONELY; at < chars.length(); at++) {
      String name = chars.substring(0, at);
      if (words.ending(Kind.INSTITUTION, name) > 0
          && phrases.office(name)
          && isRoom(chars.substring(at).strip())) {
        List<ProsePiece> pieces =
            new ArrayList<>(cut(piece.part(ProsePiece.Kind.WORDS, 0, at), around));
        pieces.add(piece.part(ProsePiece.Kind.ROOM, at, chars.length()));
        return Optional.of(pieces);
      }
    }
    return Optional.empty();
  }

  /** {@code 二楼C区12号窗口}: words with a number that lie inside of a house. */
  boolean isRoom(String words) {
    return Streets.mayBeInside(words) && addresses.isIndoors(words);
  }

  private boolean value(String chars, Surroundings around) {
    return around.under(OfficeField.NAME)
        || around.under(OfficeField.ADDRESS)
            && words.behindLast(Kind.CUE, chars) == 0
            && words.ending(Kind.TAIL, chars) == 0
        || around.under(OfficeField.PERSON);
  }

  private Optional<List<ProsePiece>> tryOffice(ProsePiece piece, Surroundings around) {
    String chars = piece.chars();
    Found found = phrases.in(chars);
    return found.isEmpty() || !phrases.office(chars.substring(found.from(), found.to()))
        ? Optional.empty()
        : Optional.of(List.of(piece.part(ProsePiece.Kind.NAME, found.from(), found.to())));
  }

  /** A short word in front of a number is the name of whose it is. */
  private boolean paired(String chars, Surroundings around) {
    return around.phoneFollows()
        && (around.contact() || division(chars, around.from()))
        && chars.codePoints().anyMatch(Character::isLetter)
        && !Brackets.of(chars).around()
        && chars.length() <= LONGEST_LINE
        && words.behindLast(Kind.CUE, chars) == 0
        && words.start(Kind.CUE_FIRST, chars) == 0;
  }

  private boolean division(String chars, Locality from) {
    return words.ending(Kind.DIVISION, chars) > 0 || gazetteer.division(chars, from).isPresent();
  }

  private boolean line(String chars, Surroundings around) {
    return around.contact()
        && around.alone()
        && around.active().isEmpty()
        && chars.length() <= LONGEST_LINE
        && words.behindLast(Kind.CUE, chars) == 0;
  }

  /**
   * One way to tell what words between two marks are.
   *
   * @param id stable name, {@code words.run-on}
   * @param example a line that it is for
   * @param attempt cuts the words, or has nothing to say
   */
  record WordRule(String id, String example, Attempt attempt) {
    /** Cuts words into pieces that are told; empty where the rule does not fit. */
    @FunctionalInterface
    interface Attempt {
      Optional<List<ProsePiece>> tryCut(ProsePiece words, Surroundings around);
    }
  }
}
