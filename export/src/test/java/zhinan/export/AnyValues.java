package zhinan.export;

import static zhinan.export.AnyConversion.ids;
import static zhinan.export.AnyConversion.list;
import static zhinan.export.AnyConversion.spans;
import static zhinan.export.AnyConversion.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import zhinan.model.Absence;
import zhinan.model.Address;
import zhinan.model.AgencyRule;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Division;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.NodeValues;
import zhinan.model.Phone;
import zhinan.model.ServiceHours;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.Value;
import zhinan.model.Value.ValueKind;
import zhinan.model.Values;
import zhinan.model.WebLink;

/** Typed values of any shape, read and refused. */
final class AnyValues {
  private AnyValues() {}

  static Arbitrary<Values> values(Arbitrary<String> nodeIds) {
    return Combinators.combine(
            divisions().optional(), list(directories(nodeIds), 2), list(nodes(nodeIds), 3))
        .as(Values::new);
  }

  private static Arbitrary<Directory> directories(Arbitrary<String> nodeIds) {
    return contacts()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            contacts ->
                Combinators.combine(
                        ids(),
                        uses(nodeIds, contacts.size()).list().ofMinSize(1).ofMaxSize(2),
                        list(ids(), 2))
                    .as((id, uses, similar) -> new Directory(id, contacts, uses, similar)));
  }

  private static Arbitrary<Directory.Use> uses(Arbitrary<String> nodeIds, int contacts) {
    Arbitrary<List<Span>> places = spans().list().ofSize(contacts);
    return Combinators.combine(nodeIds, places).as(Directory.Use::new);
  }

  private static Arbitrary<Contact> contacts() {
    Arbitrary<Optional<Stated<List<Phone>>>> phones =
        stated(phones().list().ofMaxSize(3)).optional();
    return Combinators.combine(
            words(),
            divisions().optional(),
            stated(addresses()).optional(),
            phones,
            phones,
            stated(hours()).optional(),
            words(),
            words())
        .as(Contact::new);
  }

  private static Arbitrary<NodeValues> nodes(Arbitrary<String> nodeIds) {
    Arbitrary<List<List<Stated<? extends Value>>>> kinds =
        Combinators.combine(Stream.of(ValueKind.values()).map(AnyValues::stated).toList())
            .as(lists -> lists);
    return Combinators.combine(nodeIds, stated(Arbitraries.of(Absence.class)).optional(), kinds)
        .as(
            (id, absence, lists) ->
                new NodeValues(id, absence, NodeValues.byKind(kind -> lists.get(kind.ordinal()))));
  }

  private static Arbitrary<List<Stated<? extends Value>>> stated(ValueKind kind) {
    return list(
        switch (kind) {
          case TIME_LIMIT -> stated(timeLimits()).map(each -> each);
          case FEE -> stated(fees()).map(each -> each);
          case AGENCY -> stated(agencies()).map(each -> each);
          case MATERIAL -> stated(materials()).map(each -> each);
          case LEGAL_BASIS -> stated(bases()).map(each -> each);
          case LINK -> stated(links()).map(each -> each);
          case HOURS -> stated(hours()).map(each -> each);
        },
        2);
  }

  private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Combinators.combine(words(), values.optional(), ids(), spans())
        .as((raw, value, rule, span) -> new Stated<>(raw + "述", value, "rule." + rule, span));
  }

  private static Arbitrary<Division> divisions() {
    return Arbitraries.of(
        new Division("210203", "辽宁省", "大连市", "西岗区"),
        new Division("110000", "北京市", "北京市", ""),
        new Division("469001", "海南省", "", "五指山市"));
  }

  static Arbitrary<Phone> phones() {
    Arbitrary<String> extension = Arbitraries.of("", "0", "303");
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("10", "411", "23"), digits(7, 8), extension)
            .as((area, number, ext) -> new Phone(Phone.Kind.LANDLINE, area, number, ext)),
        Combinators.combine(digits(10, 10), extension)
            .as((number, ext) -> new Phone(Phone.Kind.MOBILE, "", "1" + number, ext)),
        Combinators.combine(Arbitraries.of("400", "800"), digits(7, 7), extension)
            .as((head, number, ext) -> new Phone(Phone.Kind.NATIONAL, "", head + number, ext)),
        Combinators.combine(digits(3, 8), extension)
            .as((number, ext) -> new Phone(Phone.Kind.SHORT, "", number, ext)));
  }

  private static Arbitrary<String> digits(int least, int most) {
    return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
  }

  private static Arbitrary<Address> addresses() {
    return Combinators.combine(
            divisions().optional(), words(), words(), words(), words(), words(), words(), words())
        .as(Address::new);
  }

  private static Arbitrary<ServiceHours> hours() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .ofMinLength(1)
        .ofMaxLength(9)
        .map(ServiceHours::new);
  }

  private static Arbitrary<TimeLimit> timeLimits() {
    Arbitrary<Optional<TimeLimit.Amount>> amounts =
        Combinators.combine(amounts(), amounts())
            .as((least, more) -> new TimeLimit.Amount(least, least.add(more)))
            .optional();
    return Combinators.combine(
            amounts,
            Arbitraries.of(TimeLimit.Unit.class).filter(u -> u != TimeLimit.Unit.IMMEDIATE),
            Arbitraries.of(TimeLimit.Basis.class),
            words(),
            list(words(), 2))
        .as(
            (amount, unit, basis, condition, exclusions) ->
                new TimeLimit(
                    amount,
                    amount.isPresent() ? unit : TimeLimit.Unit.IMMEDIATE,
                    basis,
                    condition,
                    exclusions));
  }

  static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.of("0", "0.0", "0.50", "1.5", "20", "2E+1", "0E+3", "1E-7", "550.00")
        .map(BigDecimal::new);
  }

  private static Arbitrary<Fee> fees() {
    Arbitrary<Fee.FeeItem> items =
        Combinators.combine(words(), amounts().optional(), words(), words(), words())
            .as(Fee.FeeItem::new);
    return Arbitraries.oneOf(
        Arbitraries.of(new Fee.Free(), new Fee.AsStated()),
        items.list().ofMinSize(1).ofMaxSize(3).map(Fee.Charged::new));
  }

  private static Arbitrary<AgencyRule> agencies() {
    return Arbitraries.oneOf(
        Arbitraries.of(AgencyRule.AgencyAnswer.ALLOWED, AgencyRule.AgencyAnswer.NOT_ALLOWED)
            .map(verdict -> new AgencyRule(verdict, "")),
        words().map(words -> new AgencyRule(AgencyRule.AgencyAnswer.CONDITIONAL, "持" + words)));
  }

  private static Arbitrary<Material> materials() {
    Arbitrary<OptionalInt> counts =
        Arbitraries.integers()
            .between(0, 3)
            .optional()
            .map(n -> n.map(OptionalInt::of).orElse(OptionalInt.empty()));
    Arbitrary<Material.Form> forms = Arbitraries.of(Material.Form.class);
    return Combinators.combine(words(), counts, counts, forms, words(), words())
        .as(
            (name, originals, copies, form, condition, issuer) ->
                new Material(name + "证", originals, copies, form, condition, issuer));
  }

  private static Arbitrary<LegalBasis> bases() {
    return Combinators.combine(words(), words(), words())
        .as((title, article, number) -> new LegalBasis("法" + title, article, number));
  }

  private static Arbitrary<WebLink> links() {
    return Arbitraries.of("http://a.cn/", "HTTPS://www.b.cn/办?x=\"1\",2", "http://c")
        .map(WebLink::new);
  }
}
