package zhinan.ingest.normalize.phone;

/**
 * How many digits numbers and their parts have. Source, where no other is named: the numbering plan
 * for telephone networks of the Ministry of Industry and Information Technology.
 */
final class PhoneLengths {
  /** Numbers of a small area. */
  static final int LOCAL_MIN = 7;

  /** Numbers of a large area. */
  static final int LOCAL_MAX = 8;

  static final int MOBILE = 11;

  /** By these first digits mobiles are given out to carriers. */
  static final int MOBILE_PREFIX = 3;

  /** 400 and 800 numbers. */
  static final int NATIONAL = 10;

  /** Codes like 110. */
  static final int SHORT_MIN = 3;

  /** Codes like 118114 and 96XXXX. */
  static final int SHORT_MAX = 6;

  /** Extensions of private exchanges; the longest in the guides at hand has five digits. */
  static final int EXTENSION = 6;

  /** The fewest digits of a group that a blank parts off: {@code 8272 0081}, {@code 586 1207}. */
  static final int GROUP = 3;

  /** The most parts of one number: {@code 139-0411-1234} has three, a line end may cut one more. */
  static final int GROUPS = 4;

  /** Last digits that stand for a further number: {@code 8264 5678、5679}. */
  static final int SUFFIX = 4;

  /**
   * The longest mistyped number: a mobile with a digit too many. Longer runs are of accounts and
   * identity cards.
   */
  static final int MISTYPED = 12;

  private PhoneLengths() {}
}
