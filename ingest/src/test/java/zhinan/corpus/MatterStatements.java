package zhinan.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhinan.model.AgencyRule;
import zhinan.model.Conversion;
import zhinan.model.Fee;
import zhinan.model.Matter;
import zhinan.model.NodeValues;
import zhinan.model.Section;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;

/** What a matter and the sections right under it state, held against expected values in words. */
final class MatterStatements {
  private final List<NodeValues> values;

  private MatterStatements(List<NodeValues> values) {
    this.values = values;
  }

  /** Of the first matter with the title. */
  static Optional<MatterStatements> of(Conversion conversion, String title) {
    return conversion
        .guide()
        .allMatters()
        .filter(matter -> matter.heading().title().replaceAll("\\s", "").equals(title))
        .findFirst()
        .map(matter -> new MatterStatements(own(conversion, matter)));
  }

  private static List<NodeValues> own(Conversion conversion, Matter matter) {
    Set<String> ids = new HashSet<>();
    ids.add(matter.id());
    matter.sections().stream().map(Section::id).forEach(ids::add);
    return conversion.guide().values().nodes().stream()
        .filter(node -> ids.contains(node.nodeId()))
        .toList();
  }

  /** Whether the matter states the field as the words say: {@code 12 WORKING_DAY PROMISED}. */
  boolean agree(String field, String expected) {
    String[] words = expected.split(" ");
    return switch (field) {
      case "TIME_LIMIT" -> isLimit(words);
      case "FEE" -> isFee(words);
      case "AGENT" -> isAgency(words[0]);
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private boolean isLimit(String[] words) {
    List<TimeLimit> limits = limits();
    if (words[0].equals("ABSENT") || words[0].equals("AS_STATED")) {
      return limits.isEmpty();
    }
    if (words[0].equals("IMMEDIATE")) {
      return limits.stream().anyMatch(limit -> limit.unit() == TimeLimit.Unit.IMMEDIATE);
    }
    return limits.stream()
        .anyMatch(
            limit ->
                limit.amount().map(TimeLimit.Amount::text).orElse("").equals(words[0])
                    && limit.unit().name().equals(words[1])
                    && (words[2].equals("UNSPECIFIED") || limit.basis().name().equals(words[2])));
  }

  private boolean isFee(String[] words) {
    List<Fee> fees = read(node -> node.of(Fee.class).stream());
    if (words[0].equals("ABSENT")) {
      return fees.stream().allMatch(fee -> fee instanceof Fee.AsStated);
    }
    if (words[0].equals("FREE")) {
      return !fees.isEmpty() && fees.get(0) instanceof Fee.Free;
    }
    List<BigDecimal> amounts = new ArrayList<>();
    boolean charged = false;
    for (Fee fee : fees) {
      if (fee instanceof Fee.Charged items) {
        charged = true;
        items.items().forEach(item -> item.amount().ifPresent(amounts::add));
      }
    }
    return charged
        && Stream.of(words)
            .filter(word -> word.matches("[0-9.]+"))
            .allMatch(w -> amounts.stream().anyMatch(a -> a.compareTo(new BigDecimal(w)) == 0));
  }

  private boolean isAgency(String verdict) {
    List<AgencyRule> rules = read(node -> node.of(AgencyRule.class).stream());
    return verdict.equals("ABSENT")
        ? rules.isEmpty()
        : !rules.isEmpty() && rules.get(0).verdict().name().equals(verdict);
  }

  private List<TimeLimit> limits() {
    return read(node -> node.of(TimeLimit.class).stream());
  }

  private <T> List<T> read(java.util.function.Function<NodeValues, Stream<Stated<T>>> field) {
    return values.stream().flatMap(field).flatMap(stated -> stated.value().stream()).toList();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
