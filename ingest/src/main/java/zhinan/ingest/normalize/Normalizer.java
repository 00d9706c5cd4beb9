package zhinan.ingest.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.normalize.body.Bodies;
import zhinan.ingest.normalize.directory.DirectoryReader;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
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

  /** The same draft with its values and their doubts. */
  public GuideDraft normalize(GuideDraft draft) {
    Locality from = recognizers.gazetteer().locality(draft.conversion());
    Bodies bodies = Bodies.of(draft);
    CompletableFuture<DirectoryReader.Found> reading =
        CompletableFuture.supplyAsync(
            () ->
                directories.read(
                    draft.guide(), bodies.front(), bodies.nodes(), from, draft.places()));
    List<Doubt> doubts = new ArrayList<>();
    List<NodeValues> nodes = values.read(bodies.nodes(), draft.places(), draft.links(), doubts);
    DirectoryReader.Found offices = reading.join();
    doubts.addAll(offices.remarks());
    Values all = new Values(from.division(), offices.directories(), nodes);
    return draft.with(draft.guide().with(all), doubts);
  }
}
