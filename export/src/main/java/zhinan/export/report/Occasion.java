package zhinan.export.report;

/**
 * What a page says about the run that wrote it. It comes from outside, so that the same input and
 * the same occasion give the same page. Immutable, may be shared.
 *
 * @param options the options that it was run with, as written; {@code ""} for none
 * @param date to be printed on the page, {@code ""} for none
 */
public record Occasion(String options, String date) {
  /** Nothing to tell. */
  public static final Occasion NONE = new Occasion("", "");
}
