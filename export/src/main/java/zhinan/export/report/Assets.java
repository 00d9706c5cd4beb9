package zhinan.export.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style and script that a page carries in itself, and the policy that lets a browser run these and
 * nothing else: whatever words a guide holds, no script of theirs and no request to a network.
 *
 * @param style trusted CSS
 * @param script trusted JavaScript
 * @param policy the content security policy, which names the script by its hash
 */
record Assets(String style, String script, String policy) {
  static Assets load() {
    String script = PageResource.text("page.js");
    String style = PageResource.text("page.css");
    return new Assets(
        style,
        script,
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(script)
            + "'");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
