package zhinan.ingest.heading;

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
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import zhinan.model.SectionKind;

/**
 * A maximum-entropy model that gives each label of the training data a probability, given a title.
 *
 * <p>Trained as OpenNLP's document categorizer, of which the weights alone are stored and asked:
 * its zip envelope carries the time of day (here the same data give the same bytes), and opening
 * that takes longer than all the rest. Immutable, may be shared.
 */
final class KindModel {
  private static final String LANGUAGE = "zh";

  /** Runs of characters seen once make the model a third larger and cross-validation no better. */
  private static final int CUTOFF = 2;

  /**
   * With 30 or 60 accuracy in cross-validation is 0.002 to 0.003 lower: the weights settle here.
   */
  private static final int ITERATIONS = 40;

  /**
   * Cross-validation is best from 0.1 to 0.3; 1 loses 0.01. The larger cost gives the smaller
   * model.
   */
  private static final double L2_COST = 0.3;

  /**
   * Smaller weights are left out: the model shrinks to a quarter, and accuracy in cross-validation
   * moves by less than 0.001.
   */
  private static final double LEAST_WEIGHT = 0.1;

  /** What OpenNLP's categorizer puts in front of a word to make it a feature. */
  private static final String WORD_PREFIX = "bow=";

  private final MaxentModel weights;
  private final List<List<SectionKind>> labels;

  private KindModel(MaxentModel weights) {
    this.weights = weights;
    this.labels =
        IntStream.range(0, weights.getNumOutcomes())
            .mapToObj(weights::getOutcome)
            .map(LabelledTitle::kinds)
            .toList();
  }

  static KindModel train(List<LabelledTitle> titles) throws IOException {
    List<DocumentSample> samples =
        titles.stream()
            .flatMap(title -> title.labels().stream().map(label -> sample(label, title.title())))
            .toList();
    DoccatModel trained =
        DocumentCategorizerME.train(
            LANGUAGE,
            ObjectStreamUtils.createObjectStream(samples),
            parameters(),
            new DoccatFactory());
    return new KindModel(pruned((AbstractModel) trained.getMaxentModel()));
  }

  private static DocumentSample sample(String label, String title) {
    return new DocumentSample(label, CharacterNGrams.of(TitleClauses.of(title).whole()));
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
    String[] names = features.keySet().stream().sorted().toArray(String[]::new);
    Context[] contexts =
        Stream.of(names).map(features::get).map(KindModel::pruned).toArray(Context[]::new);
    String[] runs =
        Stream.of(names).map(name -> name.substring(WORD_PREFIX.length())).toArray(String[]::new);
    String[] labels =
        IntStream.range(0, model.getNumOutcomes())
            .mapToObj(model::getOutcome)
            .toArray(String[]::new);
    return new QNModel(contexts, runs, labels);
  }

  private static Context pruned(Context context) {
    double[] all = context.getParameters();
    int[] kept =
        IntStream.range(0, all.length).filter(i -> Math.abs(all[i]) >= LEAST_WEIGHT).toArray();
    int[] outcomes = IntStream.of(kept).map(i -> context.getOutcomes()[i]).toArray();
    return new Context(outcomes, IntStream.of(kept).mapToDouble(i -> all[i]).toArray());
  }

  static KindModel read(InputStream in) throws IOException {
    return new KindModel(new BinaryQNModelReader(new DataInputStream(in)).getModel());
  }

  void write(OutputStream out) throws IOException {
    new BinaryQNModelWriter((AbstractModel) weights, new DataOutputStream(out)).persist();
  }

  /** The kinds that the label stands for; none for the label of lines that are no headings. */
  List<SectionKind> kinds(int label) {
    return labels.get(label);
  }

  /** The probability of each label, by its index, given the folded words of a title. */
  double[] probabilities(String words) {
    return weights.eval(CharacterNGrams.of(words));
  }

  /**
   * The features of a title: its runs of one to three characters, with marks at both ends, and how
   * long it is. Chinese headings have no blanks between words, and what a heading names mostly
   * stands at its end.
   *
   * <p>Example: {@code 时限} gives {@code 时 限 ^时 时限 限$ ^时限 时限$} and its length.
   *
   * <p>They are handed to OpenNLP as the words of the title: a feature generator of our own would
   * have to be public and entered in a register that the whole process shares.
   */
  private static final class CharacterNGrams {
    /** Four lose 0.002 of accuracy in cross-validation and make a larger model. */
    private static final int LONGEST = 3;

    private static final char START = '^';
    private static final char END = '$';

    /** Shorter titles are told apart by each character, longer ones, which are rare, by steps. */
    private static final int SHORT = 8;

    private static final int STEP = 4;

    /** Beyond this a line is just long. */
    private static final int LONG = 16;

    /** Longer lines are no headings; what follows is not looked at, which bounds the cost. */
    private static final int LIMIT = 64;

    private CharacterNGrams() {}

    static String[] of(String title) {
      String cut = title.length() > LIMIT ? title.substring(0, LIMIT) : title;
      List<String> features = new ArrayList<>();
      addRuns(START + cut + END, features);
      features.add(
          "#" + (cut.length() > SHORT ? Math.min(cut.length(), LONG) / STEP * STEP : cut.length()));
      return features.toArray(String[]::new);
    }

    private static void addRuns(String marked, List<String> features) {
      for (int from = 0; from < marked.length(); from++) {
        for (int to = from + 1; to <= Math.min(marked.length(), from + LONGEST); to++) {
          boolean bareMark = to == from + 1 && (from == 0 || to == marked.length());
          if (!bareMark) {
            features.add(marked.substring(from, to));
          }
        }
      }
    }
  }
}
