package zhinan.export.diff;

/** Compares how much two values ask of a citizen, see {@link zhinan.model.Value#load()}. */
final class Loads {
  /** Not known. */
  static final double UNKNOWN = Double.NaN;

  private Loads() {}

  /** Whether NEW asks more than OLD. */
  static Burden burden(double before, double after) {
    return before < after ? Burden.MORE : before > after ? Burden.LESS : Burden.NEUTRAL;
  }
}
