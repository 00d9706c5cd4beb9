package zhinan.export.diff;

/** Whether a change asks more of a citizen: a longer time limit, a higher fee, one more paper. */
public enum Burden {
  /** More than before. */
  MORE,
  /** Less than before. */
  LESS,
  /** Neither, or not known. */
  NEUTRAL;

  /** The direction of the same change read from NEW to OLD. */
  public Burden mirrored() {
    return switch (this) {
      case MORE -> LESS;
      case LESS -> MORE;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
