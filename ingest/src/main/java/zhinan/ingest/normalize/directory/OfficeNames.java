package zhinan.ingest.normalize.directory;

import java.util.Optional;
import zhinan.ingest.words.NameWords;

/**
 * Tells whether a heading names an office.
 *
 * <p>Example: {@code 项目立项阶段（经济发展局）} names 经济发展局; {@code 出生阶段} names none. Seen in guides that group
 * their matters by bureau. Immutable, may be shared.
 */
final class OfficeNames {
  private final NameWords words = NameWords.load();

  /** The office that the heading names, in brackets behind a title or as the whole of it. */
  Optional<String> in(String heading) {
    String title = heading.strip();
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean closed = title.endsWith("）") || title.endsWith(")");
    String inner = open >= 0 && closed ? title.substring(open + 1, title.length() - 1) : title;
    return Optional.of(inner.strip()).filter(this::isOffice);
  }

  private boolean isOffice(String name) {
    int ending = words.authorities().endsAt(name, name.length());
    return ending > 0 && ending < name.length();
  }
}
