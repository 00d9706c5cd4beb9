package zhinan.ingest.structure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A maximum-entropy model that gives each role a probability, given the features of a line. */
final class LineModel {
  /** The logarithm that stands for all smaller probabilities: the model is not surer than that. */
  static final double NEVER = Math.log(1e-4);

  private final MaxentModel weights;
  private final int[] roles;

  private LineModel(MaxentModel weights) {
    this.weights = weights;
    this.roles =
        IntStream.range(0, weights.getNumOutcomes())
            .map(i -> Role.valueOf(weights.getOutcome(i)).ordinal())
            .toArray();
  }

  /** One line of the training data. */
  record Example(Role role, List<String> features) {}

  static LineModel train(List<Example> examples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 4);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, 3.0);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    List<Event> events =
        examples.stream()
            .map(e -> new Event(e.role().name(), e.features().toArray(String[]::new)))
            .toList();
    return new LineModel(trainer.train(ObjectStreamUtils.createObjectStream(events)));
  }

  private static final class Loaded {
    static final LineModel MODEL = fromResource();
  }

  static LineModel load() {
    return Loaded.MODEL;
  }

  private static LineModel fromResource() {
    try (InputStream in = LineModel.class.getResourceAsStream("line-roles.bin")) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LineModel read(InputStream in) throws IOException {
    return new LineModel(new BinaryQNModelReader(new DataInputStream(in)).getModel());
  }

  void write(OutputStream out) throws IOException {
    new BinaryQNModelWriter((AbstractModel) weights, new DataOutputStream(out)).persist();
  }

  /** The logarithm of the probability of each role, by its ordinal. */
  double[] logs(List<String> features) {
    double[] outcomes = weights.eval(features.toArray(String[]::new));
    double[] logs = new double[Role.values().length];
    Arrays.fill(logs, NEVER);
    for (int i = 0; i < outcomes.length; i++) {
      logs[roles[i]] = Math.max(NEVER, Math.log(outcomes[i]));
    }
    return logs;
  }
}
