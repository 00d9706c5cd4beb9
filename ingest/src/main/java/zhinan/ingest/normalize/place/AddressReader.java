package zhinan.ingest.normalize.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Address;
import zhinan.model.Division;
import zhinan.model.Severity;
import zhinan.text.Brackets;
import zhinan.text.Lexicon;
import zhinan.text.Text;

/**
 * Reads addresses.
 *
 * <p>Example: {@code 西岗区长江路588号白云物业3楼} read from 大连市 is 辽宁省, 大连市, 西岗区, 长江路, 588号, 白云物业, 3楼. Nothing
 * is put in front of what lies inside of a house: {@code 门诊2楼妇科门诊} is a part of a building, a floor
 * and a room, in no city beyond doubt. No word is lost: what is no piece of the address is its
 * remark; blanks and commas between pieces go. Reading {@link Address#text()} again gives the same
 * pieces.
 *
 * <p>Doubts: {@code address-completed} (INFO) where the place that it is read from names the city,
 * {@code division-renamed} (INFO), {@code address-ambiguous} and {@code address-contradiction}
 * (WARNING) where a division is left out because several are meant or they exclude each other.
 * Words that are no address at all, and more than {@value #LONGEST} characters, are refused.
 * Immutable, may be shared.
 */
public final class AddressReader {
  /** Five times the longest address in the address columns of the guides at hand, which has 37. */
  static final int LONGEST = 200;

  private final Gazetteer gazetteer;
  private final PieceCutter cutter;
  private final AddressFinder finder;
  private final Lexicon<AddressWord> words;

  /** Divisions come from the gazetteer. */
  public AddressReader(Gazetteer gazetteer) {
    this.words = gazetteer.names().words();
    this.gazetteer = gazetteer;
    this.cutter = new PieceCutter(words);
    this.finder = new AddressFinder(gazetteer.names());
  }

  /** The stretches of running text that are addresses, in order. */
  public List<Text> find(Text text) {
    return finder.find(text);
  }

  /**
   * Whether words lie inside of a house that they don't name: {@code 门诊2楼妇科门诊}, {@code 二楼C区12号窗口};
   * not {@code 市民中心2楼}.
   */
  public boolean isIndoors(String words) {
    PieceCutter.Pieces pieces = cutter.cut(PlaceText.of(Text.of(words, 0)).words(), 0, "");
    return pieces.remark().isEmpty()
        && !(pieces.floor() + pieces.room()).isEmpty()
        && cutter.isIndoors(pieces);
  }

  /** A field that holds an address, completed from the place. */
  public Reading<Address> read(Text field, Locality from) {
    PlaceText text = PlaceText.of(field);
    Optional<Doubt> refusal = refusal(text.words());
    if (refusal.isPresent()) {
      return Reading.refused(field, "address.none", refusal.get());
    }
    Bracketed bracketed = Bracketed.of(text.words());
    Optional<Turned> turned =
        bracketed.inside().isEmpty() ? tryTurned(text, from) : Optional.empty();
    DivisionChain chain =
        turned.map(Turned::chain).orElseGet(() -> gazetteer.chain(bracketed.words(), from));
    PieceCutter.Pieces pieces =
        turned.map(Turned::pieces).orElseGet(() -> pieces(bracketed, chain, from));
    boolean isIndoors = chain.unclear() == 0 && cutter.isIndoors(pieces);
    Address address =
        address(pieces, isIndoors ? List.of() : completed(chain, from).stream().toList());
    List<Doubt> doubts = isIndoors ? List.of() : doubts(chain, from);
    return new Reading<>(field, Optional.of(address), AddressRule.id(address), doubts);
  }

  private Optional<Doubt> refusal(String read) {
    if (read.length() > LONGEST) {
      return doubt("address-long", "an address of " + read.length() + " characters");
    }
    boolean link = read.contains("www.") || read.contains("://") || read.indexOf('@') >= 0;
    boolean bare = read.chars().noneMatch(Character::isLetterOrDigit);
    boolean many = words.of(AddressWord.EACH).starts(read) && !HouseNumbers.mayStandIn(read);
    return link || bare || many || words.in(AddressWord.OTHER, read)
        ? doubt("address-none", "no address: " + read)
        : Optional.empty();
  }

  private static Optional<Doubt> doubt(String code, String message) {
    return Optional.of(new Doubt(Severity.WARNING, code, message));
  }

  private static Address address(PieceCutter.Pieces cut, List<Division> division) {
    return new Address(
        division.stream().findFirst(),
        cut.town(),
        cut.road(),
        cut.number(),
        cut.building(),
        cut.floor(),
        cut.room(),
        cut.remark());
  }

  /** A province alone goes on with the city of the place it is read from, if that lies in it. */
  private static Optional<Division> completed(DivisionChain chain, Locality from) {
    Optional<Division> city =
        chain
            .division()
            .filter(Gazetteer::isProvince)
            .flatMap(province -> from.division().filter(d -> isCityIn(province, d)));
    return city.isPresent() ? city : chain.division();
  }

  private static boolean isCityIn(Division province, Division other) {
    return other.province().equals(province.province()) && other.district().isEmpty();
  }

  private PieceCutter.Pieces pieces(Bracketed brackets, DivisionChain chain, Locality from) {
    String rest = brackets.words().substring(chain.end());
    PieceCutter.Pieces outside = cutter.cut(rest, zone(chain, rest), brackets.remark());
    if (brackets.only().isEmpty()) {
      return outside;
    }
    if (!(outside.town() + outside.road()).isEmpty()) {
      return tryOpened(brackets, chain, outside).orElse(outside);
    }
    return tryInside(brackets.only(), rest, chain, from).orElse(outside);
  }

  /** 普兰店区海湾经济开发区渤海路: a zone inside a district; or names that are not clear. */
  private int zone(DivisionChain chain, String rest) {
    if (chain.unclear() > chain.end()) {
      return chain.unclear() - chain.end();
    }
    boolean district = chain.end() > 0 && chain.division().filter(Gazetteer::isCounty).isPresent();
    return district ? Math.max(0, gazetteer.names().zones().end(rest, 0)) : 0;
  }

  /** An address whose building and room stand in front of its division and road. */
  private record Turned(DivisionChain chain, PieceCutter.Pieces pieces) {}

  /**
   * {@code 区教育局101室 威海市古寨东路99号}: behind a blank or a comma a division starts and a house, and in
   * front stands what is inside of it.
   */
  private Optional<Turned> tryTurned(PlaceText text, Locality from) {
    String all = text.words();
    for (int at = 1; at < all.length(); at++) {
      if (text.isApart(at)) {
        DivisionChain chain = gazetteer.chain(all.substring(at), from);
        String front = all.substring(0, at);
        boolean inside =
            chain.end() > 0 && gazetteer.chain(front, from).end() == 0 && isInside(front);
        Optional<Turned> turned =
            inside
                ? tryHouse(all.substring(at + chain.end()), front).map(p -> new Turned(chain, p))
                : Optional.empty();
        if (turned.isPresent()) {
          return turned;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether words have neither a road nor a town of their own. */
  private boolean isInside(String front) {
    PieceCutter.Pieces pieces = cutter.cut(front, 0, "");
    return (pieces.town() + pieces.road() + pieces.number()).isEmpty();
  }

  /** The pieces of a house, with what stands inside of it from elsewhere. */
  private Optional<PieceCutter.Pieces> tryHouse(String words, String inside) {
    PieceCutter.Pieces pieces = cutter.cut(words, 0, "");
    String house = pieces.road() + pieces.number();
    return pieces.number().isEmpty() || !pieces.town().isEmpty()
        ? Optional.empty()
        : Optional.of(cutter.cut(house + inside + words.substring(house.length()), 0, ""));
  }

  /** 中山区市民综合服务中心（杏林街62号三楼323房间）: the bracket holds the road. */
  private Optional<PieceCutter.Pieces> tryInside(
      String bracket, String rest, DivisionChain chain, Locality from) {
    DivisionChain inner = gazetteer.chain(bracket, from);
    String words = bracket.substring(inner.end());
    boolean same = inner.end() == 0 || inner.division().equals(chain.division());
    return same ? tryHouse(words, rest) : Optional.empty();
  }

  /** {@code 新城大街9号（区营商局办公大楼二楼）}: the bracket holds what is inside of the house. */
  private Optional<PieceCutter.Pieces> tryOpened(
      Bracketed brackets, DivisionChain chain, PieceCutter.Pieces outside) {
    String rest = brackets.opened().substring(chain.end());
    PieceCutter.Pieces opened = cutter.cut(rest, zone(chain, rest), "");
    boolean isSameHouse =
        !outside.number().isEmpty()
            && opened.town().equals(outside.town())
            && opened.road().equals(outside.road())
            && opened.number().equals(outside.number())
            && opened.remark().isEmpty();
    boolean isBuilding =
        opened.building().contains(brackets.only()) && cutter.isBuilding(brackets.only());
    boolean isFloor =
        outside.floor().isEmpty()
            && outside.room().isEmpty()
            && (outside.building().isEmpty() || opened.building().equals(outside.building()));
    boolean isInside = !(opened.floor() + opened.room()).isEmpty();
    return isSameHouse && isInside && (isBuilding || isFloor)
        ? Optional.of(opened)
        : Optional.empty();
  }

  private static List<Doubt> doubts(DivisionChain chain, Locality from) {
    List<Doubt> doubts = new ArrayList<>(chain.doubts());
    if (!chain.complete() && chain.division().isPresent() && from.division().isPresent()) {
      String path = chain.division().map(Division::path).orElse("");
      String place = from.division().map(Division::path).orElse("");
      doubts.add(
          new Doubt(
              Severity.INFO, "address-completed", "completed to " + path + ", seen from " + place));
    }
    return doubts;
  }

  /**
   * Words without what stands in brackets.
   *
   * @param all with the brackets
   * @param words what stands outside
   * @param inside what stands inside, with the brackets; one that is never closed goes to the end
   */
  private record Bracketed(String all, String words, List<String> inside) {
    static Bracketed of(String words) {
      Brackets pairs = Brackets.of(words);
      StringBuilder outside = new StringBuilder();
      List<String> inside = new ArrayList<>();
      for (int at = 0; at < words.length(); ) {
        if (Brackets.isOpen(words.charAt(at))) {
          int close = pairs.closing(at);
          int end = close < 0 ? words.length() : close + 1;
          inside.add(words.substring(at, end));
          at = end;
        } else {
          outside.append(words.charAt(at++));
        }
      }
      return new Bracketed(words, outside.toString(), inside);
    }

    String remark() {
      return String.join(" ", inside);
    }

    /** All words, without the signs of the only bracket. */
    String opened() {
      int open = all.indexOf(inside.get(0));
      return all.substring(0, open) + only() + all.substring(open + inside.get(0).length());
    }

    /** What stands in the only bracket; {@code ""} where there is none or several. */
    String only() {
      String one = inside.size() == 1 ? inside.get(0) : "";
      return Brackets.of(one).around() ? one.substring(1, one.length() - 1) : "";
    }
  }

  /**
   * What an address was read by: how far its pieces go. Immutable, may be shared.
   *
   * @param id goes into the provenance
   * @param holds whether it is the one
   * @param example what it is for
   */
  record AddressRule(String id, Predicate<Address> holds, String example) {
    /** The first that holds counts. */
    static final List<AddressRule> ALL =
        List.of(
            new AddressRule("address.house", a -> !a.number().isEmpty(), "长江路588号3楼"),
            new AddressRule("address.road", a -> !a.road().isEmpty(), "世纪大街附近"),
            new AddressRule("address.building", a -> !a.building().isEmpty(), "市民中心2楼"),
            new AddressRule("address.inside", a -> !(a.floor() + a.room()).isEmpty(), "2楼205室"),
            new AddressRule("address.place", a -> true, "獐子岛镇沙包村"));

    static String id(Address address) {
      return ALL.stream().filter(rule -> rule.holds.test(address)).findFirst().orElseThrow().id;
    }
  }
}
