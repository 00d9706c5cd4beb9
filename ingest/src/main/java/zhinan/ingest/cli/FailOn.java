package zhinan.ingest.cli;

import zhinan.model.Verdict;

/** From which verdict on a document makes the exit status 1. */
enum FailOn {
  /** Where a document is doubtful or no guide. */
  DOUBTFUL("doubtful", Verdict.DOUBTFUL),
  /** Where a document is no guide. */
  NOT_A_GUIDE("not-a-guide", Verdict.NOT_A_GUIDE);

  private final String name;
  private final Verdict verdict;

  FailOn(String name, Verdict verdict) {
    this.name = name;
    this.verdict = verdict;
  }

  Verdict verdict() {
    return verdict;
  }

  /** As typed on the command line. */
  @Override
  public String toString() {
    return name;
  }
}
