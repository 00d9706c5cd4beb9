package zhinan.ingest.normalize.phone;

/** What the rules look up. Immutable, may be shared. */
record PhoneTables(AreaCodes areas, ShortCodes shorts, NumberWords words) {
  static PhoneTables load() {
    return new PhoneTables(AreaCodes.load(), ShortCodes.load(), NumberWords.load());
  }
}
