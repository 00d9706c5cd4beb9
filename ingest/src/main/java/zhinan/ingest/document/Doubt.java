package zhinan.ingest.document;

import zhinan.model.Severity;

/**
 * Why a value was refused, or what of it was inferred: the remark in the making, before its place
 * is known.
 *
 * <p>Example: {@code WARNING phone-length "0411-3691487 has 7 digits behind the area code; numbers
 * of 大连市 have 8"}. Immutable, may be shared.
 *
 * @param severity INFO for an inference, WARNING for what could not be read
 * @param code stable reason code
 * @param message one English sentence: what, expected, found
 */
public record Doubt(Severity severity, String code, String message) {}
