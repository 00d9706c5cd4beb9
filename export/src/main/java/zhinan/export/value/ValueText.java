package zhinan.export.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import zhinan.model.Address;
import zhinan.model.AgencyRule;
import zhinan.model.Fee;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Phone;
import zhinan.model.TimeLimit;

/**
 * Typed values as one line of text, the same in every file.
 *
 * <p>Examples: {@code 20 WORKING_DAY PROMISED}, {@code IMMEDIATE}, {@code 30 CALENDAR_DAY; for 城市};
 * {@code FREE}, {@code CHARGED 住宅 80 CNY/件; 非住宅 550 CNY/件}; {@code CONDITIONAL 持委托书}; {@code 离婚证;
 * originals 1; copies 1; BOTH; for 离婚的}; {@code 《户口登记条例》第七条}; {@code tel:+86-411-83011679;ext=303
 * tel:12345;phone-context=+86}. What is not stated is left out. No value has an empty text, so that
 * an empty cell beside raw words means that they were refused; only an address of no pieces is "".
 */
public final class ValueText {
  private static final String BETWEEN_PIECES = "; ";

  private ValueText() {}

  public static String of(TimeLimit limit) {
    StringJoiner pieces = new StringJoiner(BETWEEN_PIECES);
    String amount = amount(limit);
    String basis = limit.basis() == TimeLimit.Basis.UNSPECIFIED ? "" : " " + limit.basis().name();
    pieces.add((amount.isEmpty() ? "" : amount + " ") + limit.unit().name() + basis);
    addIfAny(pieces, "for ", limit.condition());
    limit.exclusions().forEach(words -> addIfAny(pieces, "without ", words));
    return pieces.toString();
  }

  /** {@code 20}, {@code 3-5}; {@code ""} for IMMEDIATE. */
  public static String amount(TimeLimit limit) {
    return limit.amount().map(TimeLimit.Amount::text).orElse("");
  }

  public static String of(Fee fee) {
    return fee.fold(
        free -> "FREE",
        charged ->
            charged.items().stream()
                .map(ValueText::of)
                .collect(Collectors.joining(BETWEEN_PIECES, "CHARGED ", ""))
                .strip(),
        asStated -> "AS_STATED");
  }

  private static String of(Fee.Item item) {
    String per = item.per().isEmpty() ? "" : "/" + item.per();
    String amount = item.amount().map(number -> plain(number) + " CNY" + per).orElse("");
    StringJoiner pieces = new StringJoiner(" ");
    addIfAny(pieces, "", item.what());
    addIfAny(pieces, "", amount);
    addIfAny(pieces, "by ", item.basis());
    addIfAny(pieces, "less for ", item.reduction());
    return pieces.toString();
  }

  /** {@code 80}, {@code 0.5}, never {@code 8E+1}. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  public static String of(AgencyRule rule) {
    return rule.condition().isEmpty()
        ? rule.verdict().name()
        : rule.verdict().name() + " " + rule.condition();
  }

  /** A paper of which nothing but the name is known is its name. */
  public static String of(Material material) {
    StringJoiner pieces = new StringJoiner(BETWEEN_PIECES);
    pieces.add(material.name());
    addIfAny(pieces, "originals ", originals(material));
    addIfAny(pieces, "copies ", copies(material));
    if (material.form() != Material.Form.UNSPECIFIED) {
      pieces.add(material.form().name());
    }
    addIfAny(pieces, "for ", material.condition());
    addIfAny(pieces, "from ", material.issuer());
    return pieces.toString();
  }

  /** How many originals, {@code ""} where not stated. */
  public static String originals(Material material) {
    return material.originals().isPresent() ? "" + material.originals().getAsInt() : "";
  }

  /** How many copies, {@code ""} where not stated. */
  public static String copies(Material material) {
    return material.copies().isPresent() ? "" + material.copies().getAsInt() : "";
  }

  public static String of(LegalBasis basis) {
    String title = basis.title().isBlank() ? "" : "《" + basis.title() + "》";
    String number = basis.documentNumber();
    return title
        + (title.isEmpty() || number.isEmpty() ? number : "（" + number + "）")
        + basis.article();
  }

  /** The completed address with its remark. */
  public static String of(Address address) {
    return address.text() + address.remark();
  }

  /** {@code tel:} URIs, parted by blanks, which no URI holds. */
  public static String of(List<Phone> phones) {
    return switch (phones.size()) {
      case 0 -> "";
      case 1 -> phones.get(0).uri();
      default -> phones.stream().map(Phone::uri).collect(Collectors.joining(" "));
    };
  }

  private static void addIfAny(StringJoiner pieces, String before, String words) {
    if (!words.isEmpty()) {
      pieces.add(before + words);
    }
  }
}
