package zhinan.model;

import java.util.Optional;

/**
 * Something odd in the document, or a decision that was not beyond doubt, with its place.
 *
 * <p>Example: {@code n12 WARNING number-gap "section 6 follows section 4; 5 is missing"} at line
 * 6364 in section {@code m203.6}.
 *
 * <p>Immutable, may be shared.
 *
 * @param id {@code n1}, {@code n2} … in document order
 * @param severity how much it weighs
 * @param code the kind of notice, stable over versions: {@code number-gap}, {@code title-wrapped} …
 * @param message one English sentence: what, what was expected, what was found
 * @param span where
 * @param nodeId the node that it stands in; empty in front of the first node
 * @param excerpt the words at the place, cut to a readable length
 */
public record Notice(
    String id,
    Severity severity,
    String code,
    String message,
    Span span,
    Optional<String> nodeId,
    String excerpt) {}
