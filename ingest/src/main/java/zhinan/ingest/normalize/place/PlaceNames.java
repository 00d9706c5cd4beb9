package zhinan.ingest.normalize.place;

import zhinan.text.Lexicon;

/**
 * All that names of places are looked up in. Immutable, may be shared.
 *
 * @param atlas divisions
 * @param zones functional zones
 * @param shortNames short names of divisions in front of other words
 * @param words what offices, roads and buildings end in
 */
record PlaceNames(Atlas atlas, Zones zones, ShortNames shortNames, Lexicon<AddressWord> words) {
  static PlaceNames load() {
    Atlas atlas = Atlas.load();
    Zones zones = Zones.load();
    Lexicon<AddressWord> words = AddressWord.load();
    return new PlaceNames(atlas, zones, new ShortNames(atlas, zones, words), words);
  }

  /** The divisions that some words start with. */
  DivisionChain chain(String start, PlaceScope scope) {
    return new ChainReader(this, start, scope).read();
  }
}
