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

  private static final String STREETS = "路街巷道弄";
  private static final String OFFICES = "局处心所站院厅部";
  private static final String UNITS = "队科馆校会室";

  /** The longest names of offices have a dozen characters more, but their ends show earlier. */
  private static final int LOOK_AHEAD = 12;

  /** {@code 街东侧 12 号} has the number at the fourth place behind the street. */
  private static final int NUMBER_WITHIN = 4;

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
    features.add("r" + before + repeats(index, tokens) + comesAgain(index, tokens));
    String ahead = ahead(index, tokens);
    features.add("s" + before + ahead);
    features.add("x" + form(tokens, index - 1) + ahead);
    return features.toArray(String[]::new);
  }

  private static String form(RunOnToken[] tokens, int index) {
    return index < 0 || index >= tokens.length ? OUTSIDE : tokens[index].form();
  }

  /**
   * Whether a street or the end of an office's name comes next, and what stands behind it: {@code
   * 江岸区六合路1号} starts an address, {@code 江岸区民政局} a name.
   */
  private static String ahead(int index, RunOnToken[] tokens) {
    int far = Math.min(tokens.length, index + LOOK_AHEAD);
    for (int at = index; at < far; at++) {
      char c = tokens[at].form().charAt(0);
      if (STREETS.indexOf(c) >= 0 && numbered(at, tokens)) {
        return "S" + kind(form(tokens, at + 1));
      }
      if (OFFICES.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0) {
        return "I" + kind(form(tokens, at + 1));
      }
      if (c == '0' || c == ' ') {
        return String.valueOf(c);
      }
    }
    return OUTSIDE;
  }

  private static boolean numbered(int street, RunOnToken[] tokens) {
    for (int at = street + 1; at <= street + NUMBER_WITHIN; at++) {
      if (form(tokens, at).charAt(0) == '0') {
        return true;
      }
    }
    return false;
  }

  private static char kind(String form) {
    char c = form.charAt(0);
    return c == '0' || c == ' ' || c == OUTSIDE.charAt(0) ? c : 'c';
  }

  private static boolean repeats(int index, RunOnToken[] tokens) {
    return pairIn(0, index - 1, index, tokens);
  }

  private static boolean comesAgain(int index, RunOnToken[] tokens) {
    return pairIn(index + 2, tokens.length - 1, index, tokens);
  }

  /** Whether the two tokens at a place stand between two others as well. */
  private static boolean pairIn(int from, int to, int index, RunOnToken[] tokens) {
    for (int at = from; at < to; at++) {
      if (tokens[at].form().equals(form(tokens, index))
          && tokens[at + 1].form().equals(form(tokens, index + 1))) {
        return true;
      }
    }
    return false;
  }
}
