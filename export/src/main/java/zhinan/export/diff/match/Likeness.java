package zhinan.export.diff.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the words of two things are, where rare clauses count for more than those that stand
 * everywhere: 申请人身份证 says little, a street address much. Immutable, may be shared.
 */
final class Likeness {
  private final Map<Long, Integer> frequency = new HashMap<>();
  private final double all;

  /** Counts how many things of both sides have each clause. */
  Likeness(List<Profile> before, List<Profile> after) {
    before.forEach(this::count);
    after.forEach(this::count);
    all = before.size() + after.size();
  }

  private void count(Profile profile) {
    for (long clause : profile.clauses()) {
      frequency.merge(clause, 1, Integer::sum);
    }
  }

  /** A clause that two things have counts in full, one that all have hardly. */
  double weight(Profile profile, int index) {
    int things = frequency.getOrDefault(profile.clauses()[index], 1);
    return profile.length(index) * Math.log(1 + all / things);
  }

  /** The weight of all clauses. */
  double total(Profile profile) {
    double total = 0;
    for (int i = 0; i < profile.clauses().length; i++) {
      total += weight(profile, i);
    }
    return total;
  }

  /** The weight of the clauses that both have. */
  double shared(Profile one, Profile other) {
    double shared = 0;
    long[] a = one.clauses();
    long[] b = other.clauses();
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared += weight(one, i);
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
