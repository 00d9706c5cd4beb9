package zhinan.model;

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
public record WebLink(String url) {
  public WebLink {
    if (!url.matches("(?i)https?://[^\\s/]+.*")) {
      throw new IllegalArgumentException("no web address: " + url);
    }
  }
}
