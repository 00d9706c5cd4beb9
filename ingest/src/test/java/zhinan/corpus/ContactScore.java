package zhinan.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the offices of a guide compare with the expected ones: each expected office is held against
 * the found one whose name is nearest, one under the same matter first.
 */
final class ContactScore {
  /** Names that share less are names of two offices. */
  private static final double SAME_NAME = 0.85;

  /** The right matter weighs as much as half a name. */
  private static final double SAME_OWNER = 0.5;

  private final List<FoundContact> found;
  private final Set<String> expectedNumbers = new TreeSet<>();
  private final List<String> lost = new ArrayList<>();
  private int offices;
  private int phones;
  private int addresses;
  private int hours;

  private ContactScore(List<FoundContact> found) {
    this.found = found;
  }

  static ContactScore of(List<GoldContact> gold, List<FoundContact> found) {
    ContactScore score = new ContactScore(found);
    gold.forEach(expected -> score.expectedNumbers.addAll(expected.phones()));
    gold.stream().filter(expected -> !expected.name().isEmpty()).forEach(score::add);
    return score;
  }

  private void add(GoldContact expected) {
    FoundContact nearest =
        found.stream().max(Comparator.comparingDouble(f -> likeness(expected, f))).orElse(null);
    if (nearest == null || alike(expected.name(), nearest.contact().name()) < SAME_NAME) {
      lost.add("no office " + expected);
      return;
    }
    offices++;
    addresses += told(expected, nearest, "address", isAddress(expected, nearest));
    phones += told(expected, nearest, "phones", nearest.phones().containsAll(expected.phones()));
    hours += told(expected, nearest, "hours", isHours(expected, nearest));
  }

  private int told(GoldContact expected, FoundContact nearest, String field, boolean right) {
    if (!right) {
      lost.add(field + " of " + expected + "\n      found " + nearest);
    }
    return right ? 1 : 0;
  }

  private static boolean isAddress(GoldContact expected, FoundContact nearest) {
    return bare(nearest.addressAndRemarks()).contains(bare(expected.address()));
  }

  private static boolean isHours(GoldContact expected, FoundContact nearest) {
    return expected.hours().isEmpty() || week(expected.hours()).equals(week(nearest.hours()));
  }

  private static String week(String hours) {
    return hours.replaceAll(";?\\s*PH off", "").replaceAll("\\s+", "");
  }

  private static double likeness(GoldContact expected, FoundContact found) {
    boolean owned = bare(expected.owner()).equals(bare(found.owner()));
    return alike(expected.name(), found.contact().name()) + (owned ? SAME_OWNER : 0);
  }

  private static double alike(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    int[] best = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int corner = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = best[j + 1];
        best[j + 1] = a.charAt(i) == b.charAt(j) ? corner + 1 : Math.max(above, best[j]);
        corner = above;
      }
    }
    return 2.0 * best[b.length()] / Math.max(1, a.length() + b.length());
  }

  private static String bare(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\-–—(),，。.;；:：、]+", "");
  }

  /** Writes the counts into the ratchet under the name. */
  void into(Ratchet ratchet, String name) {
    ratchet.high(name + " offices", offices, lost);
    ratchet.high(name + " phones of offices", phones, lost);
    ratchet.high(name + " addresses of offices", addresses, lost);
    ratchet.high(name + " hours of offices", hours, lost);
    Set<String> numbers = new TreeSet<>();
    found.forEach(contact -> numbers.addAll(contact.phones()));
    Set<String> missed = new TreeSet<>(expectedNumbers);
    missed.removeAll(numbers);
    ratchet.low(name + " numbers missed", missed.size(), List.copyOf(missed));
    Set<String> enquiries = new TreeSet<>();
    found.forEach(contact -> enquiries.addAll(contact.enquiryPhones()));
    enquiries.removeAll(expectedNumbers);
    ratchet.low(name + " numbers not expected", enquiries.size(), List.copyOf(enquiries));
  }
}
