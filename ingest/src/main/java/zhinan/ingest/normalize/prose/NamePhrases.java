package zhinan.ingest.normalize.prose;

import zhinan.ingest.normalize.prose.OfficeWords.Kind;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Finds the office that a sentence names.
 *
 * <p>Examples: {@code 需双方当事人亲自到市民政局婚姻登记处办理} names 市民政局婚姻登记处; {@code 如有疑问可拨打公积金客服热线} 公积金客服热线; {@code
 * 办理人通过} nobody. Immutable, may be shared.
 */
final class NamePhrases {
  /** The longest name seen in running lines, with its bracket, has 25 characters. */
  static final int LONGEST = 40;

  private final OfficeWords words;

  NamePhrases(OfficeWords words) {
    this.words = words;
  }

  /** A stretch of the sentence, 0-based; empty where it names no office. */
  record Found(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /** The last office that the sentence names. */
  Found in(String sentence) {
    int to = end(sentence);
    int from = start(sentence, to);
    return new Found(
        from, words.ending(Kind.INSTITUTION, sentence.substring(from, to)) > 0 ? to : from);
  }

  /** {@code 三楼9号窗口办理}: the words without what follows a name in a sentence. */
  String withoutTail(String sentence) {
    return sentence.substring(0, end(sentence));
  }

  /** Without what follows a name in a sentence: 办理, 咨询. */
  private int end(String sentence) {
    int to = sentence.length();
    while (to > 0) {
      int tail = words.ending(Kind.TAIL, sentence.substring(0, to));
      boolean blank = Text.isBlank(sentence.charAt(to - 1));
      if (tail == 0 && !blank) {
        return to;
      }
      to -= blank ? 1 : tail;
    }
    return to;
  }

  private static boolean isBorder(char c) {
    return Signs.isStop(c) || Signs.isPause(c) || Signs.isQuote(c);
  }

  private int start(String sentence, int to) {
    int from = to;
    while (from > 0 && !isBorder(sentence.charAt(from - 1))) {
      from--;
    }
    from += words.behindLast(Kind.CUE, sentence.substring(from, to));
    int first = words.start(Kind.CUE_FIRST, sentence.substring(from, to));
    while (first > 0) {
      from += first;
      first = words.start(Kind.CUE_FIRST, sentence.substring(from, to));
    }
    while (from < to && Text.isBlank(sentence.charAt(from))) {
      from++;
    }
    return from;
  }

  /**
   * Whether the words are one office's name: short, with an ending of offices, no kind of office.
   */
  boolean office(String name) {
    return name.length() <= LONGEST
        && name.length() > 1
        && words.ending(Kind.INSTITUTION, unbracketed(name)) > 0
        && !words.within(Kind.LISTED, name)
        && !generic(name);
  }

  /** Whether the words are a kind of office: {@code 各便民服务站}, {@code 户籍所在地派出所}. */
  boolean generic(String name) {
    return words.within(Kind.GENERIC, name);
  }

  /** {@code 云龙业务大厅（市区营业部）} without its last bracket. */
  private static String unbracketed(String name) {
    boolean closed = name.endsWith("）") || name.endsWith(")");
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    return closed && open > 0 ? name.substring(0, open) : name;
  }
}
