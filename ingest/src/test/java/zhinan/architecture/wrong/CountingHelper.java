package zhinan.architecture.wrong;

/** Breaks the rules on statics, thread locals, standard streams, exits and names. */
final class CountingHelper {
  static int count;
  static final ThreadLocal<String> LAST = new ThreadLocal<>();

  private CountingHelper() {}

  static void count(String word) {
    count++;
    LAST.set(word);
    System.out.println(word);
    System.exit(count);
  }
}
