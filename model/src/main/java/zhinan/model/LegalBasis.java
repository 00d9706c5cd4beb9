package zhinan.model;

import java.util.OptionalDouble;

/**
 * A law or document that a matter rests on (设定依据).
 *
 * <p>Example: {@code 《中华人民共和国户口登记条例》第七条} is the title 中华人民共和国户口登记条例, article 第七条; {@code
 * 国办发〔2018〕45号} is the document number alone.
 *
 * <p>Immutable, may be shared.
 *
 * @param title without 《》, {@code ""} where only a number is stated
 * @param article 第七条第二款, several parted by 、; {@code ""} for none
 * @param documentNumber 国办发〔2018〕45号 with the brackets 〔〕, {@code ""} for none
 */
public record LegalBasis(String title, String article, String documentNumber) implements Value {
  public LegalBasis {
    if (title.isBlank() && documentNumber.isBlank()) {
      throw new IllegalArgumentException("a legal basis with neither title nor number");
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.LEGAL_BASIS;
  }

  /** {@code 《户口登记条例》（国发〔1958〕1号）第七条}. */
  @Override
  public String text() {
    String named = title.isBlank() ? "" : "《" + title + "》";
    return named
        + (named.isEmpty() || documentNumber.isEmpty()
            ? documentNumber
            : "（" + documentNumber + "）")
        + article;
  }

  @Override
  public String identity() {
    return title;
  }

  @Override
  public OptionalDouble load() {
    return OptionalDouble.empty();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.legalBasis(this);
  }
}
