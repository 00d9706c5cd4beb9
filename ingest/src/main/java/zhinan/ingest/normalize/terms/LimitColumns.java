package zhinan.ingest.normalize.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds bare numbers in columns whose header names a unit of time. Stateless. */
final class LimitColumns {
  private static final Pattern NUMBER = Pattern.compile(Numerals.ONE);

  private LimitColumns() {}

  /** The terms found and those of cells, in the order of the flow. */
  static List<LimitTerm> withBare(List<LimitTerm> found, Flow flow) {
    List<LimitTerm> bare =
        flow.cells().spots().stream().flatMap(spot -> bare(flow, spot).stream()).toList();
    if (bare.isEmpty()) {
      return found;
    }
    return Stream.concat(found.stream(), bare.stream())
        .sorted(Comparator.comparing(LimitTerm::from))
        .toList();
  }

  /** A cell that holds but a number, below a header that names the unit. */
  private static Optional<LimitTerm> bare(Flow flow, CellSpot spot) {
    String cell = flow.chars().substring(spot.from(), spot.to());
    if (spot.header().isEmpty() || !NUMBER.matcher(cell).matches()) {
      return Optional.empty();
    }
    return LimitUnits.in(spot.header())
        .map(unit -> LimitTerms.bare(spot.from(), spot.to(), cell, unit));
  }
}
