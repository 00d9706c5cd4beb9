package zhinan.ingest.cli;

import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Ledger;
import zhinan.model.NodeType;

/**
 * The figures of one converted document.
 *
 * @param matters how many
 * @param sections how many, in matters and parts
 * @param notices how many
 * @param kept characters of the text that stand in the guide, those folded into a duplicate too
 * @param dropped characters left out for a reason
 * @param characters of the whole text
 * @param assessment whether it is a guide, and why
 */
record Tally(
    long matters,
    long sections,
    int notices,
    long kept,
    long dropped,
    long characters,
    Assessment assessment) {
  static Tally of(Conversion conversion) {
    Ledger ledger = conversion.ledger();
    return new Tally(
        count(conversion, NodeType.MATTER),
        count(conversion, NodeType.SECTION),
        conversion.notices().size(),
        ledger.total(Ledger.Disposition.KEPT) + ledger.total(Ledger.Disposition.MERGED),
        ledger.total(Ledger.Disposition.DROPPED),
        conversion.text().length(),
        conversion.assessment());
  }

  /** Whether every character is accounted for. */
  boolean whole() {
    return kept + dropped == characters;
  }

  private static long count(Conversion conversion, NodeType type) {
    return conversion.guide().nodes().filter(node -> node.type() == type).count();
  }
}
