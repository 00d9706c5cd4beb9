package zhinan.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a matter costs (是否收费, 收费标准).
 *
 * <p>Examples: {@code 不收费} is {@link Free}; {@code 住宅80元/件，非住宅550元/件} is {@link Charged} with two
 * items; {@code 领证不收费，报名收费} is Charged with two items, the first of them free; {@code 按物价部门规定执行} is
 * {@link AsStated}. Source: GB/T 39554 (is_fee, fee_name, fee_stand, is_desc).
 *
 * <p>Immutable, may be shared.
 */
public sealed interface Fee extends Value {
  /** Applies the function that fits the case. */
  <T> T fold(Function<Free, T> free, Function<Charged, T> charged, Function<AsStated, T> asStated);

  @Override
  default ValueKind kind() {
    return ValueKind.FEE;
  }

  /** {@code FREE}, {@code CHARGED 住宅 80 CNY/件; 非住宅 550 CNY/件}, {@code AS_STATED}. */
  @Override
  default String text() {
    return fold(
        free -> "FREE",
        charged ->
            charged.items().stream()
                .map(FeeItem::text)
                .collect(Collectors.joining("; ", "CHARGED ", ""))
                .strip(),
        asStated -> "AS_STATED");
  }

  @Override
  default String identity() {
    return "";
  }

  /** Yuan, all that is listed together; empty where something has no amount. */
  @Override
  default OptionalDouble load() {
    return fold(
        free -> OptionalDouble.of(0),
        charged ->
            charged.items().stream().allMatch(item -> item.amount().isPresent())
                ? OptionalDouble.of(
                    charged.items().stream()
                        .mapToDouble(item -> item.amount().orElseThrow().doubleValue())
                        .sum())
                : OptionalDouble.empty(),
        asStated -> OptionalDouble.empty());
  }

  @Override
  default <T> T accept(Visitor<T> visitor) {
    return visitor.fee(this);
  }

  /** Nothing is charged. */
  record Free() implements Fee {
    @Override
    public <T> T fold(
        Function<Free, T> free, Function<Charged, T> charged, Function<AsStated, T> asStated) {
      return free.apply(this);
    }
  }

  /**
   * Something is charged.
   *
   * @param items one or more; a single item without amount where only the fact is stated
   */
  record Charged(List<FeeItem> items) implements Fee {
    public Charged {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("charged without items");
      }
    }

    /** Whether some of what is listed costs nothing. */
    public boolean isPartly() {
      return items.stream().anyMatch(FeeItem::isFree);
    }

    @Override
    public <T> T fold(
        Function<Free, T> free, Function<Charged, T> charged, Function<AsStated, T> asStated) {
      return charged.apply(this);
    }
  }

  /** Words that say neither how much nor whether at all; the raw words carry them. */
  record AsStated() implements Fee {
    @Override
    public <T> T fold(
        Function<Free, T> free, Function<Charged, T> charged, Function<AsStated, T> asStated) {
      return asStated.apply(this);
    }
  }

  /**
   * One thing that is charged for, or expressly not.
   *
   * @param what is paid for, {@code ""} where only the amount is stated
   * @param amount in CNY, 0 for what is expressly free; empty where none is stated
   * @param per 件, 证, 本, 面, 科 …, {@code ""} where not stated
   * @param basis the document or law that sets it, {@code ""} where not stated
   * @param reduction who pays less or nothing, as printed, {@code ""} for none
   */
  record FeeItem(
      String what, Optional<BigDecimal> amount, String per, String basis, String reduction) {
    public FeeItem {
      if (amount.filter(value -> value.signum() < 0).isPresent()) {
        throw new IllegalArgumentException("a fee of " + amount);
      }
    }

    /** Whether the amount is 0. */
    public boolean isFree() {
      return amount.filter(value -> value.signum() == 0).isPresent();
    }

    private String text() {
      StringJoiner pieces = new StringJoiner(" ");
      addIfAny(pieces, "", what);
      String unit = per.isEmpty() ? "" : "/" + per;
      addIfAny(pieces, "", amount.map(number -> plain(number) + " CNY" + unit).orElse(""));
      addIfAny(pieces, "by ", basis);
      addIfAny(pieces, "less for ", reduction);
      return pieces.toString();
    }

    private static void addIfAny(StringJoiner pieces, String before, String words) {
      if (!words.isEmpty()) {
        pieces.add(before + words);
      }
    }

    /** {@code 80}, {@code 0.5}, never {@code 8E+1}; {@code ""} where no amount is stated. */
    public String amountText() {
      return amount.map(FeeItem::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }
}
