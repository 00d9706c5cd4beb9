package zhinan.model;

import java.util.OptionalDouble;

/**
 * A web address: printed, its wrapped lines joined, or the target of linked words.
 *
 * <p>Example: {@code http://www.example.gov.cn/} on one line and {@code item/12.html} on the next.
 * An address without scheme ({@code www.example.gov.cn}) is completed with {@code http://}. A page
 * that does not say where it is from has targets that are relative to it ({@code ../form/12.doc}).
 *
 * <p>Immutable, may be shared.
 *
 * @param url absolute, with scheme http or https; or relative to the page, as it is written there
 */
public record WebLink(String url) implements Value {
  public WebLink {
    if (!isAbsolute(url) && !url.matches("(?![A-Za-z][A-Za-z0-9+.-]*:)[^\\s#]\\S*")) {
      throw new IllegalArgumentException("no web address: " + url);
    }
  }

  /** Whether it can be opened without knowing the page that it stands in. */
  public boolean isAbsolute() {
    return isAbsolute(url);
  }

  private static boolean isAbsolute(String url) {
    return url.matches("(?i)https?://[^\\s/]+.*");
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
