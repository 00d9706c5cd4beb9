package zhinan.ingest.cli;

import java.nio.file.Path;
import java.util.Optional;
import zhinan.ingest.copies.Copies;
import zhinan.ingest.copies.Fingerprint;
import zhinan.model.Conversion;

/**
 * Finds copies among the documents of a batch; which of two is the copy does not depend on threads.
 * Safe for use by many threads.
 */
final class OrderedCopies {
  private final Turnstile turnstile = new Turnstile();
  private final Copies copies = new Copies();

  /** How the document is related to those with lower numbers; waits for them. */
  Optional<Copies.Kin> add(int number, Path file, Conversion conversion)
      throws InterruptedException {
    Fingerprint print = Fingerprint.of(conversion);
    turnstile.await(number);
    return copies.add(file.toString(), print);
  }

  /** Nothing more comes from the number. */
  void pass(int number) throws InterruptedException {
    turnstile.pass(number);
  }
}
