package zhinan.architecture.wrong;

/**
 * Breaks the rule that what is not public is final, and that a contract's implementations keep no
 * state.
 */
class OpenClass implements Runnable {
  int runs;

  @Override
  public void run() {
    runs++;
  }
}
