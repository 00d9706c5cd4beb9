package zhinan.ingest.normalize.prose;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import zhinan.ingest.normalize.prose.TaggedRow.Segment;

/**
 * A maximum-entropy model over the tags of a run-on line, asked with OpenNLP's beam search.
 *
 * <p>Only the weights are stored, as for headings: the same data give the same bytes, and they load
 * in a few milliseconds. Immutable, may be shared.
 */
final class RunOnModel {
  /** With 1, one of the 89 written rows more is cut right, which is chance, for a larger model. */
  private static final int CUTOFF = 2;

  /** With 40 of 89 rows 83 are cut right in cross-validation, with 60 and with 100 they are 81. */
  private static final int ITERATIONS = 40;

  /** The cost of the heading classifier; not tuned here, 89 rows are too few to tell. */
  private static final double L2_COST = 0.3;

  /** Smaller weights are left out, as for headings. */
  private static final double LEAST_WEIGHT = 0.1;

  /** OpenNLP's own default for its name finder. */
  private static final int BEAM = 3;

  private final MaxentModel weights;

  private RunOnModel(MaxentModel weights) {
    this.weights = weights;
  }

  static RunOnModel train(List<TaggedRow> rows) throws IOException {
    List<Event> events = rows.stream().flatMap(RunOnModel::events).toList();
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters(), new java.util.HashMap<>());
    MaxentModel trained = trainer.train(ObjectStreamUtils.createObjectStream(events));
    return new RunOnModel(pruned((AbstractModel) trained));
  }

  private static Stream<Event> events(TaggedRow row) {
    RunOnToken[] tokens = RunOnToken.of(row.words());
    List<Event> events = new ArrayList<>();
    RunOnFeatures features = new RunOnFeatures(tokens);
    String before = RunOnFeatures.NO_TAG;
    for (int i = 0; i < tokens.length; i++) {
      String tag = row.tags().get(tokens[i].from()).name();
      events.add(new Event(tag, features.of(i, before)));
      before = tag;
    }
    return events.stream();
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    return parameters;
  }

  private static AbstractModel pruned(AbstractModel model) {
    @SuppressWarnings(
        "unchecked") // the second of OpenNLP's data structures is the map from feature to weights
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    String[] names =
        features.keySet().stream()
            .filter(name -> kept(features.get(name)).length > 0)
            .sorted()
            .toArray(String[]::new);
    Context[] contexts =
        Stream.of(names).map(features::get).map(RunOnModel::pruned).toArray(Context[]::new);
    String[] labels =
        IntStream.range(0, model.getNumOutcomes())
            .mapToObj(model::getOutcome)
            .toArray(String[]::new);
    return new QNModel(contexts, names, labels);
  }

  private static int[] kept(Context context) {
    double[] all = context.getParameters();
    return IntStream.range(0, all.length).filter(i -> Math.abs(all[i]) >= LEAST_WEIGHT).toArray();
  }

  private static Context pruned(Context context) {
    double[] all = context.getParameters();
    int[] kept = kept(context);
    int[] outcomes = IntStream.of(kept).map(i -> context.getOutcomes()[i]).toArray();
    return new Context(outcomes, IntStream.of(kept).mapToDouble(i -> all[i]).toArray());
  }

  static RunOnModel read(InputStream in) throws IOException {
    return new RunOnModel(new BinaryQNModelReader(new DataInputStream(in)).getModel());
  }

  void write(OutputStream out) throws IOException {
    new BinaryQNModelWriter((AbstractModel) weights, new DataOutputStream(out)).persist();
  }

  /** The fields of a run-on line. */
  List<Segment> segments(String words) {
    RunOnToken[] tokens = RunOnToken.of(words);
    List<String> best =
        new BeamSearch(BEAM, weights)
            .bestSequence(
                tokens,
                new Object[0],
                new RunOnFeatures(tokens),
                (index, sequence, tagsBefore, tag) -> true)
            .getOutcomes();
    List<RunOnTag> tags = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      for (int c = tokens[i].from(); c < tokens[i].to(); c++) {
        tags.add(RunOnTag.valueOf(best.get(i)));
      }
    }
    return Segment.of(tags);
  }
}
