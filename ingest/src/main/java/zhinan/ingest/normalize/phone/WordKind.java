package zhinan.ingest.normalize.phone;

/** What a word beside digits says of them. */
enum WordKind {
  AREA,
  EXTENSION,
  FAX,
  HOTLINE,
  OTHER,
  PHONE;

  /** Whether it speaks of telephones. */
  boolean isPhone() {
    return this == AREA || this == FAX || this == HOTLINE || this == PHONE;
  }
}
