package zhinan.ingest.normalize.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.Reading;
import zhinan.model.WebLink;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * The words of a document that lead somewhere, found by their places. Immutable, may be shared.
 *
 * <p>Example: of {@code 登录网上办事大厅办理} the six characters that the page links are a web link to the
 * hall.
 */
final class LinkedWords {
  static final String RULE = "link.target";

  private final List<LinkTarget> links;

  /** Links whose places count up. */
  LinkedWords(List<LinkTarget> links) {
    this.links = links;
  }

  /** The links whose words stand in the text. */
  List<Reading<WebLink>> in(Text text) {
    List<Reading<WebLink>> readings = new ArrayList<>();
    if (!links.isEmpty() && !text.isBlank()) {
      int end = text.end();
      for (int i = first(text.start());
          i < links.size() && links.get(i).words().start() < end;
          i++) {
        reading(text, links.get(i)).ifPresent(readings::add);
      }
    }
    return readings;
  }

  /** The index of the first link that ends behind the offset. */
  private int first(int offset) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (links.get(middle).words().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Optional<Reading<WebLink>> reading(Text text, LinkTarget link) {
    Range words = link.words();
    int from = indexAt(text, words.start());
    int to = indexAt(text, words.end());
    Text linked = text.sub(from, to).strip();
    return linked.isBlank()
        ? Optional.empty()
        : Optional.of(Reading.of(linked, new WebLink(link.target()), RULE));
  }

  /** The index of the first character that stands at the offset or behind it. */
  private static int indexAt(Text text, int offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) / 2;
      if (text.origin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
