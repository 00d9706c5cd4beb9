package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Notices;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Remark;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;

/**
 * Finds the outline of a document and builds the guide.
 *
 * <p>Example: lines marked {@code 事项1：生育登记服务}, {@code 1.所需材料：户口簿} give a matter with one section.
 * Holds no state between documents; may be shared.
 */
public final class Structure {

  private final GroupNames names = GroupNames.load();

  /** The guide with its ledger and notices. */
  public Conversion structure(RawDocument document) {
    Outline outline = Outline.of(document, names);
    Tree tree = new Tree(document, outline, names);
    Guide guide = tree.guide();
    Ledger ledger = tree.ledger();
    List<Remark> remarks = new ArrayList<>(document.remarks());
    remarks.addAll(Findings.of(outline));
    return new Conversion(
        guide,
        document.text(),
        ledger,
        new Notices(document.text(), document.places(), ledger).number(remarks));
  }
}
