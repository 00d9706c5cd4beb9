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

  /** Chosen: half of the longest name seen (25 characters), as the ends of units show earlier. */
  private static final int LOOK_AHEAD = 12;

  /** {@code 街东侧 12 号} has the number at the fourth place behind the street. */
  private static final int NUMBER_WITHIN = 4;

  /** Chosen, not tuned: the width of the usual endings, 办事处 and 派出所. */
  private static final int REACH = 3;

  /** What is before the first token. */
  static final String NO_TAG = OUTSIDE;

  private final RunOnToken[] tokens;

  /** Features that no tag is part of; each is asked for once for every tag before it. */
  private final List<List<String>> around = new ArrayList<>();

  private final List<String> told = new ArrayList<>();

  /** For the tokens of one line. */
  RunOnFeatures(RunOnToken[] tokens) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.length; i++) {
      around.add(around(i));
      told.add(String.valueOf(repeats(i)) + comesAgain(i));
    }
  }

  @Override
  public String[] getContext(
      int index, RunOnToken[] asked, String[] tagsBefore, Object[] additional) {
    return of(index, index == 0 ? NO_TAG : tagsBefore[index - 1]);
  }

  /** The features of a token behind a tag. */
  String[] of(int index, String before) {
    List<String> features = new ArrayList<>(around.get(index));
    String here = form(index);
    features.add("t" + before);
    features.add("u" + before + here);
    features.add("v" + before + here + form(index + 1));
    features.add("w" + before + form(index - 1) + here);
    features.add("r" + before + told.get(index));
    features.add("s" + before + ahead(index));
    return features.toArray(String[]::new);
  }

  private List<String> around(int index) {
    List<String> features = new ArrayList<>();
    for (int at = -REACH; at <= REACH; at++) {
      features.add("c" + at + form(index + at));
    }
    for (int at = -REACH; at < REACH; at++) {
      features.add("d" + at + form(index + at) + form(index + at + 1));
    }
    for (int at = -REACH; at <= 0; at++) {
      features.add("e" + at + form(index + at) + form(index + at + 1) + form(index + at + 2));
    }
    features.add("x" + form(index - 1) + ahead(index));
    return features;
  }

  private String form(int index) {
    return index < 0 || index >= tokens.length ? OUTSIDE : tokens[index].form();
  }

  /**
   * Whether a street or the end of an office's name comes next, and what stands behind it: {@code
   * 江岸区六合路1号} starts an address, {@code 江岸区民政局} a name.
   */
  private String ahead(int index) {
    int far = Math.min(tokens.length, index + LOOK_AHEAD);
    for (int at = index; at < far; at++) {
      char c = tokens[at].form().charAt(0);
      if (STREETS.indexOf(c) >= 0 && numbered(at)) {
        return "S" + kind(form(at + 1));
      }
      if (OFFICES.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0) {
        return "I" + kind(form(at + 1));
      }
      if (c == '0' || c == ' ') {
        return String.valueOf(c);
      }
    }
    return OUTSIDE;
  }

  private boolean numbered(int street) {
    for (int at = street + 1; at <= street + NUMBER_WITHIN; at++) {
      if (form(at).charAt(0) == '0') {
        return true;
      }
    }
    return false;
  }

  private static char kind(String form) {
    char c = form.charAt(0);
    return c == '0' || c == ' ' || c == OUTSIDE.charAt(0) ? c : 'c';
  }

  private boolean repeats(int index) {
    return pairIn(0, index - 1, index);
  }

  private boolean comesAgain(int index) {
    return pairIn(index + 2, tokens.length - 1, index);
  }

  /** Whether the two tokens at a place stand between two others as well. */
  private boolean pairIn(int from, int to, int index) {
    for (int at = from; at < to; at++) {
      if (tokens[at].form().equals(form(index)) && tokens[at + 1].form().equals(form(index + 1))) {
        return true;
      }
    }
    return false;
  }
}
