package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.model.SectionKind;
import zhinan.text.Text;

/**
 * Joins what several sections of one matter state about the same office.
 *
 * <p>Lists whose offices have names are joined by name; sections with a single statement each
 * ({@code 办理地点：…}, {@code 办公时间：…}, {@code 咨询电话：…}) are joined in the order of the text until one
 * contradicts. Tables stay as they are: the same table must stay the same under every matter.
 */
final class SectionJoin {
  private SectionJoin() {}

  /** The listings of one matter or part, joined. */
  static List<Listing> join(List<Listing> listings) {
    List<Listing> joined =
        listings.stream()
            .map(l -> l.isTable() ? l : l.with(ColleagueJoin.join(l.offices())))
            .toList();
    return singles(names(joined));
  }

  private static List<Listing> names(List<Listing> listings) {
    List<List<Office>> offices = new ArrayList<>();
    Map<String, int[]> places = new HashMap<>();
    for (Listing listing : listings) {
      List<Office> own = new ArrayList<>();
      offices.add(own);
      for (Office office : listing.offices()) {
        int[] place = listing.isTable() ? NOWHERE : places.getOrDefault(key(office), NOWHERE);
        if (place == NOWHERE || !joined(offices, place, office)) {
          places.put(key(office), new int[] {offices.size() - 1, own.size()});
          own.add(office);
        }
      }
    }
    return rebuilt(listings, offices);
  }

  private static final int[] NOWHERE = {};

  private static boolean joined(List<List<Office>> offices, int[] place, Office office) {
    Optional<Office> join =
        OfficeJoin.join(offices.get(place[0]).get(place[1]), office)
            .filter(both -> office.has(OfficeField.NAME));
    join.ifPresent(both -> offices.get(place[0]).set(place[1], both));
    return join.isPresent();
  }

  private static String key(Office office) {
    return OfficeJoin.bare(office.get(OfficeField.NAME));
  }

  private static List<Listing> singles(List<Listing> listings) {
    List<List<Office>> offices = new ArrayList<>();
    int open = -1;
    for (Listing listing : listings) {
      offices.add(new ArrayList<>(listing.offices()));
      if (!isSingle(listing)) {
        continue;
      }
      int last = offices.size() - 1;
      Optional<Office> join =
          open < 0 || isComplaintBesideHours(offices.get(open).get(0), listing.offices().get(0))
              ? Optional.empty()
              : OfficeJoin.join(offices.get(open).get(0), listing.offices().get(0));
      if (join.isPresent()) {
        boolean phones = listing.offices().get(0).has(OfficeField.PHONES);
        offices.get(open).clear();
        offices.get(last).clear();
        open = phones ? last : open;
        offices.get(open).add(join.get());
      } else {
        open = last;
      }
    }
    return rebuilt(listings, offices);
  }

  /** {@code 受理时间：工作日} is when the matter is handled, not when complaints are heard. */
  private static boolean isComplaintBesideHours(Office one, Office other) {
    boolean complaint = isComplaint(one) || isComplaint(other);
    boolean reachable =
        Stream.of(one, other)
            .anyMatch(o -> o.has(OfficeField.PHONES) || o.has(OfficeField.ADDRESS));
    return complaint && !reachable;
  }

  private static boolean isComplaint(Office office) {
    return office.has(OfficeField.SUPERVISION) && !office.has(OfficeField.NAME);
  }

  private static boolean isSingle(Listing listing) {
    return !listing.isTable()
        && listing.offices().size() == 1
        && listing.kinds().stream().anyMatch(SectionJoin::isAboutTheOffice);
  }

  /**
   * Sections whose single statements are about the office that handles the matter; a phone in a
   * procedure or a note may be anybody's.
   */
  private static boolean isAboutTheOffice(SectionKind kind) {
    return kind.isOfOffice() || kind == SectionKind.DESCRIPTION || kind == SectionKind.OTHER;
  }

  private static List<Listing> rebuilt(List<Listing> listings, List<List<Office>> offices) {
    List<Listing> rebuilt = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      if (!offices.get(i).isEmpty()) {
        rebuilt.add(listings.get(i).with(offices.get(i)));
      }
    }
    return rebuilt;
  }

  /**
   * Puts people of one office together: persons with phones that stand in a row and name no office.
   *
   * <p>Example: {@code 周启明：5861207 方若琳：5861233} is one office with two persons and two phones.
   */
  private static final class ColleagueJoin {
    private ColleagueJoin() {}

    /** The offices of one listing, colleagues joined. */
    static List<Office> join(List<Office> offices) {
      List<Office> joined = new ArrayList<>();
      for (Office office : offices) {
        int last = joined.size() - 1;
        if (last >= 0 && isPerson(joined.get(last)) && isPerson(office)) {
          joined.set(last, both(joined.get(last), office));
        } else {
          joined.add(office);
        }
      }
      return joined;
    }

    private static boolean isPerson(Office office) {
      return office.has(OfficeField.PERSON)
          && office.has(OfficeField.PHONES)
          && !office.has(OfficeField.NAME)
          && !office.has(OfficeField.ADDRESS)
          && !office.has(OfficeField.HOURS)
          && !office.has(OfficeField.SUPERVISION);
    }

    private static Office both(Office one, Office other) {
      Text words = text(one.words(), " ", other.words());
      return new Office(one.fields(), words)
          .with(
              OfficeField.PERSON,
              text(one.get(OfficeField.PERSON), "、", other.get(OfficeField.PERSON)))
          .with(
              OfficeField.PHONES,
              text(one.get(OfficeField.PHONES), " ", other.get(OfficeField.PHONES)))
          .with(
              OfficeField.REMARKS,
              one.has(OfficeField.REMARKS)
                  ? text(one.get(OfficeField.REMARKS), " ", other.get(OfficeField.REMARKS))
                  : other.get(OfficeField.REMARKS));
    }

    private static Text text(Text one, String between, Text other) {
      return other.isBlank() ? one : Text.join(List.of(one, other), between);
    }
  }
}
