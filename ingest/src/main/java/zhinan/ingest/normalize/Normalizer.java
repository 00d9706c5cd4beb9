package zhinan.ingest.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import zhinan.ingest.document.Notices;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Remark;
import zhinan.ingest.normalize.body.Bodies;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.directory.DirectoryReader;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.Conversion;
import zhinan.model.NodeValues;
import zhinan.model.Values;

/**
 * Reads the typed values of a guide.
 *
 * <p>Example: a section {@code 5.办理时限：20个工作日} gives a time limit of 20 working days with these
 * words and their place. The text, the outline and the ledger stay as they are; a value that can't
 * be read stays as stated, with a notice. Offices and the other values are read side by side, on
 * two threads; the result is the same on any number. Holds no state between documents; may be
 * shared.
 */
public final class Normalizer {
  private final Recognizers recognizers = Recognizers.load();
  private final DirectoryReader directories = new DirectoryReader(recognizers);
  private final ValueReader values = new ValueReader(recognizers.hours());

  /**
   * The same conversion with its values.
   *
   * @param places finds lines and pages of the conversion's text
   */
  public Conversion normalize(Conversion structured, Places places) {
    Locality from = recognizers.gazetteer().locality(structured);
    List<Body> bodies = Bodies.of(structured);
    CompletableFuture<DirectoryReader.Found> reading =
        CompletableFuture.supplyAsync(
            () ->
                directories.read(
                    structured.guide(), Bodies.front(structured), bodies, from, places));
    List<Remark> remarks = new ArrayList<>();
    List<NodeValues> nodes = values.read(bodies, places, remarks);
    DirectoryReader.Found offices = reading.join();
    remarks.addAll(offices.remarks());
    structured.notices().stream().map(Notices::remark).forEach(remarks::add);
    Values all = new Values(from.division(), offices.directories(), nodes);
    return new Conversion(
        structured.guide().with(all),
        structured.text(),
        structured.ledger(),
        new Notices(structured.text(), places, structured.ledger()).number(remarks));
  }
}
