package zhinan.model;

import java.util.OptionalDouble;

/**
 * A web address, its wrapped lines joined.
 *
 * <p>Example: {@code http://www.example.gov.cn/} on one line and {@code item/12.html} on the next.
 * An address without scheme ({@code www.example.gov.cn}) is completed with {@code http://}.
 *
 * <p>Immutable, may be shared.
 *
 * @param url absolute, with scheme http or https
 */
public record WebLink(String url) implements Value {
  public WebLink {
    if (!url.matches("(?i)https?://[^\\s/]+.*")) {
      throw new IllegalArgumentException("no web address: " + url);
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.LINK;
  }

  @Override
  public String text() {
    return url;
  }

  @Override
  public String identity() {
    return url;
  }

  @Override
  public OptionalDouble load() {
    return OptionalDouble.empty();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.link(this);
  }
}
