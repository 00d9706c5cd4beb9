package zhinan.ingest.document;

import zhinan.text.Range;

/**
 * Where some words of a document lead to.
 *
 * <p>Example: the words {@code 网上办事大厅} at the offsets 40–46 lead to {@code
 * https://zwfw.example.gov.cn/}. Immutable, may be shared.
 *
 * @param words the place of the words in the source, never empty
 * @param target the address as it is written: absolute, or relative to the document's own
 */
public record LinkTarget(Range words, String target) {
  public LinkTarget {
    if (words.start() >= words.end() || target.isBlank()) {
      throw new IllegalArgumentException("a link of " + words + " to '" + target + "'");
    }
  }
}
