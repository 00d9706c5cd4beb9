package zhinan.ingest.normalize.papers;

/**
 * What stands in brackets behind a paper.
 *
 * <p>Example: {@code （由查验岗出具）} names the issuer, {@code （外地户籍人员提供）} the case, {@code （一式两份）} the
 * number. What is none of these says nothing about the fields. Immutable, may be shared.
 *
 * @param when by whom or when the paper is needed
 * @param issuer who gives it out
 * @param original whether an original is asked for
 * @param copy whether a copy is
 * @param count how many
 * @param belongsToName another name or edition of the paper, {@code （居住证）}
 */
record Remark(
    String when,
    String issuer,
    boolean original,
    boolean copy,
    Count count,
    boolean belongsToName) {
  static final Remark NONE = new Remark("", "", false, false, Count.NONE, false);

  static Remark when(String when) {
    return new Remark(when, "", false, false, Count.NONE, false);
  }

  static Remark issuedBy(String issuer) {
    return new Remark("", issuer, false, false, Count.NONE, false);
  }

  /** Two remarks behind one paper; this one stands behind the other. */
  Remark and(Remark other) {
    return new Remark(
        when.isEmpty() ? other.when : when,
        issuer.isEmpty() ? other.issuer : issuer,
        original || other.original,
        copy || other.copy,
        count.isStated() ? count : other.count,
        false);
  }
}
