package zhinan.ingest.document;

import zhinan.model.Severity;

/**
 * Something odd that a stage saw, before nodes have ids: the notice in the making. Immutable, may
 * be shared.
 *
 * @param severity how much it weighs
 * @param code stable name of the kind of remark, {@code number-gap}
 * @param message one English sentence: what, expected, found
 * @param start source offset of the place, inclusive
 * @param end exclusive
 */
public record Remark(Severity severity, String code, String message, int start, int end) {}
