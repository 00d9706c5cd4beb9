package zhinan.ingest.cli;

/**
 * Lets the tasks of a pool through one by one, in the order of their numbers, whatever order they
 * come in: what is asked there has one answer, on any number of threads. Tasks must be started in
 * that order, so that the one whose turn it is always runs. Safe for use by many threads.
 */
final class Turnstile {
  private int turn;

  /** Waits until all tasks with lower numbers are through. */
  synchronized void await(int number) throws InterruptedException {
    while (turn < number) {
      wait();
    }
  }

  /** Lets the next one through; a second call for the same number does nothing. */
  synchronized void pass(int number) throws InterruptedException {
    await(number);
    turn = Math.max(turn, number + 1);
    notifyAll();
  }
}
