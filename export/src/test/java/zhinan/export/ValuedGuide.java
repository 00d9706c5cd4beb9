package zhinan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.model.Absence;
import zhinan.model.Address;
import zhinan.model.AgencyRule;
import zhinan.model.AgencyRule.AgencyAnswer;
import zhinan.model.Contact;
import zhinan.model.Conversion;
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
import zhinan.model.TimeLimit.Basis;
import zhinan.model.TimeLimit.Unit;
import zhinan.model.Values;
import zhinan.model.WebLink;

/**
 * The varied guide with values of all kinds, read and refused. Their places are made up: line 7 is
 * {@code [70,75)} on page 1.
 */
public final class ValuedGuide {
  private static final Division COUNTY = new Division("460035", "海南省", "", "保亭县");
  private static final Division CITY = new Division("110000", "北京市", "北京市", "");

  private ValuedGuide() {}

  public static Conversion conversion() {
    Conversion bare = Guides.varied();
    Values values =
        new Values(
            Optional.of(COUNTY),
            List.of(windows(), nameless()),
            List.of(matter(), section(), part(), empty()));
    return new Conversion(bare.guide().with(values), bare.text(), bare.ledger(), bare.notices());
  }

  /** Two offices that stand under a section, in a part's section, and in front of all nodes. */
  private static Directory windows() {
    List<Directory.Use> uses =
        List.of(
            new Directory.Use("m1.1", List.of(at(10), at(13))),
            new Directory.Use("m2.p1", List.of(at(28), at(29))),
            new Directory.Use("guide", List.of(at(1), at(1))));
    return new Directory("d1", List.of(east(), west()), uses, List.of("d2"));
  }

  private static Contact east() {
    Address address =
        new Address(Optional.of(COUNTY), "新政镇", "云水路", "5号", "B座", "2楼", "3号窗口", "（广场对面）");
    return new Contact(
        "东门窗口",
        Optional.of(COUNTY),
        Optional.of(read("云水路5号B座2楼3号窗口（广场对面）", address, "address.pieces", 10)),
        Optional.of(
            read(
                "+86-0898-5550101转303、12345",
                List.of(
                    new Phone(Phone.Kind.LANDLINE, "898", "5550101", "303"),
                    new Phone(Phone.Kind.SHORT, "", "12345", "")),
                "phone.landline",
                11)),
        Optional.of(
            read(
                "13900001111",
                List.of(new Phone(Phone.Kind.MOBILE, "", "13900001111", "")),
                "phone.mobile",
                11)),
        Optional.of(read("周一至周五", new ServiceHours("Mo-Fr 08:00-11:30"), "hours.week", 12)),
        "王某",
        "-代收");
  }

  /** All that can be refused is. */
  private static Contact west() {
    return new Contact(
        "西门窗口",
        Optional.empty(),
        Optional.of(refused("见门牌", "address.none", 13)),
        Optional.of(refused("=55501", "phone.length", 13)),
        Optional.empty(),
        Optional.of(refused("30-11:30，13：-16:00", "hours.broken", 13)),
        "",
        "");
  }

  private static Directory nameless() {
    Address where = new Address(Optional.of(CITY), "", "", "", "", "", "", "");
    Contact contact =
        new Contact(
            "",
            Optional.of(CITY),
            Optional.of(read("北京市", where, "address.pieces", 21)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    return new Directory(
        "d2", List.of(contact), List.of(new Directory.Use("m2.1", List.of(at(21)))), List.of());
  }

  /** What a matter states in front of its sections: limits with a refused one, fees, agency. */
  private static NodeValues matter() {
    return NodeValues.none("m1")
        .with(
            TimeLimit.class,
            List.of(
                read(
                    "即时办结",
                    new TimeLimit(Optional.empty(), Unit.IMMEDIATE, Basis.PROMISED, "", List.of()),
                    "limit.now",
                    2),
                read("城市3-5个|工作日，不含公示", days("3", "5", "城市"), "limit.days", 2),
                refused("按规定", "limit.vague", 3)))
        .with(Fee.class, List.of(read("领证不收费，报名80.50元/人", charged(), "fee.items", 3)))
        .with(
            AgencyRule.class,
            List.of(
                read("可以", new AgencyRule(AgencyAnswer.ALLOWED, ""), "agency.yes", 3),
                read("持委托书", new AgencyRule(AgencyAnswer.CONDITIONAL, "持委托书"), "agency.if", 3)))
        .with(
            LegalBasis.class,
            List.of(read("《条例》第七条", new LegalBasis("条例", "第七条", ""), "law.title", 3)))
        .with(
            WebLink.class,
            List.of(read("www.a.cn/x", new WebLink("http://www.a.cn/x"), "link.bare", 3)));
  }

  private static TimeLimit days(String least, String most, String condition) {
    return new TimeLimit(
        Optional.of(new TimeLimit.Amount(new BigDecimal(least), new BigDecimal(most))),
        Unit.WORKING_DAY,
        Basis.UNSPECIFIED,
        condition,
        List.of("不含公示"));
  }

  private static Fee charged() {
    return new Fee.Charged(
        List.of(
            new Fee.FeeItem("领证", Optional.of(BigDecimal.ZERO), "", "", ""),
            new Fee.FeeItem("报名", Optional.of(new BigDecimal("80.50")), "人", "琼价〔2018〕4号", "低保户")));
  }

  private static NodeValues section() {
    return NodeValues.none("m1.1")
        .with(TimeLimit.class, List.of(read("20.0日", days("20.0", "20.0", ""), "limit.days", 4)))
        .with(Fee.class, List.of(read("按物价部门规定执行", new Fee.AsStated(), "fee.stated", 4)))
        .with(
            WebLink.class,
            List.of(
                read("http://b.cn/", new WebLink("http://b.cn/"), "link.url", 5),
                refused("htp://", "link.broken", 5)))
        .with(ServiceHours.class, List.of(read("周六", new ServiceHours("Sa"), "hours.week", 6)));
  }

  private static NodeValues part() {
    return NodeValues.none("m2.p1.1")
        .with(Fee.class, List.of(read("不收费", new Fee.Free(), "fee.free", 29)))
        .with(
            AgencyRule.class,
            List.of(read("否", new AgencyRule(AgencyAnswer.NOT_ALLOWED, ""), "agency.no", 29)))
        .with(
            Material.class,
            List.of(
                read(
                    "照片", paper("照片", "", "", Material.Form.UNSPECIFIED, "", ""), "paper.name", 29),
                refused("（略）", "paper.none", 29),
                read(
                    "-离婚证原件及复印件2份",
                    paper("离婚证", "1", "2", Material.Form.BOTH, "离婚的", "民政局"),
                    "paper.counts",
                    29)))
        .with(
            LegalBasis.class,
            List.of(
                read("琼发[2018]4号", new LegalBasis("", "", "琼发〔2018〕4号"), "law.number", 29),
                read("《办法》（令第5号）第一条", new LegalBasis("办法", "第一条", "令第5号"), "law.title", 29)));
  }

  private static Material paper(
      String name,
      String originals,
      String copies,
      Material.Form form,
      String condition,
      String issuer) {
    return new Material(name, count(originals), count(copies), form, condition, issuer);
  }

  private static OptionalInt count(String number) {
    return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
  }

  private static NodeValues empty() {
    return new NodeValues(
        "m2.3", Optional.of(read("备注", Absence.EMPTY, "absence.empty", 27)), Map.of());
  }

  private static <T> Stated<T> read(String raw, T value, String rule, int line) {
    return new Stated<>(raw, Optional.of(value), rule, at(line));
  }

  private static <T> Stated<T> refused(String raw, String rule, int line) {
    return new Stated<>(raw, Optional.empty(), rule, at(line));
  }

  private static Span at(int line) {
    return new Span(line * 10, line * 10 + 5, line, OptionalInt.of(1));
  }
}
