package zhinan.ingest.normalize.prose;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What the tagger sees at a place of a run-on line: the tokens around it, the tag before it, and
 * whether the words that start here stood in the line before, as a place's name does in {@code
 * 城东办事处城东区学府路62号}.
 */
final class RunOnFeatures implements BeamSearchContextGenerator<RunOnToken> {
  private static final String OUTSIDE = "|";

  /** Four lose nothing in cross-validation and make a larger model. */
  private static final int REACH = 3;

  @Override
  public String[] getContext(
      int index, RunOnToken[] tokens, String[] tagsBefore, Object[] additional) {
    String before = index == 0 ? OUTSIDE : tagsBefore[index - 1];
    return of(index, tokens, before);
  }

  static String[] of(int index, RunOnToken[] tokens, String before) {
    List<String> features = new ArrayList<>();
    for (int at = -REACH; at <= REACH; at++) {
      features.add("c" + at + form(tokens, index + at));
    }
    for (int at = -REACH; at < REACH; at++) {
      features.add("d" + at + form(tokens, index + at) + form(tokens, index + at + 1));
    }
    for (int at = -REACH; at <= 0; at++) {
      features.add(
          "e"
              + at
              + form(tokens, index + at)
              + form(tokens, index + at + 1)
              + form(tokens, index + at + 2));
    }
    String here = form(tokens, index);
    features.add("t" + before);
    features.add("u" + before + here);
    features.add("v" + before + here + form(tokens, index + 1));
    features.add("w" + before + form(tokens, index - 1) + here);
    features.add("r" + before + repeats(index, tokens));
    return features.toArray(String[]::new);
  }

  private static String form(RunOnToken[] tokens, int index) {
    return index < 0 || index >= tokens.length ? OUTSIDE : tokens[index].form();
  }

  private static boolean repeats(int index, RunOnToken[] tokens) {
    for (int earlier = 0; earlier + 1 < index; earlier++) {
      if (tokens[earlier].form().equals(form(tokens, index))
          && tokens[earlier + 1].form().equals(form(tokens, index + 1))) {
        return true;
      }
    }
    return false;
  }
}
