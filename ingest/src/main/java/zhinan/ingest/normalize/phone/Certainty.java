package zhinan.ingest.normalize.phone;

/** How sure it is from the words around that digits are of a phone; in rising order. */
enum Certainty {
  /** Running text. */
  NONE,
  /** A word for telephones stands in the same sentence. */
  SENTENCE,
  /** Whoever asks expects phones here, among other things. */
  EXPECTED,
  /** A phone stands right before, and the digits go on its list. */
  LISTED,
  /** A word for telephones stands right before. */
  ANNOUNCED,
  /** A field of phones. */
  FIELD
}
