package zhinan.ingest.normalize.place;

import zhinan.text.Lexicon;

/** What the words of {@code address-words.tsv} do, which addresses are cut at. */
enum AddressWord {
  /** 分局: follows the name of a district in the name of an office for it. */
  BRANCH,
  /** 大厦: a building's name ends so. */
  BUILDING,
  /** 各: starts what stands for many places. */
  EACH,
  /** 入口: a clause that goes on with where it is tells the way. */
  ENTRANCE,
  /** 大厅: starts the room in a building that is named by its number. */
  HALL,
  /** 东楼: a part of a building ends so. */
  INNER,
  /** 门诊楼: a part of a house that names no house. */
  INSIDE,
  /** 附近: directions end so. */
  NEAR,
  /** 办事处: an office's name ends so. */
  OFFICE,
  /** 网站: where a thing is done without an address. */
  OTHER,
  /** 街: roads end so, parts of them included. */
  ROAD,
  /** 电话: follows an address in a line. */
  STOP,
  /** 大街: a road's own name ends so. */
  STREET,
  /** 位于: stands in front of an address in a sentence. */
  TO,
  /** 镇: street offices, towns and townships end so. */
  TOWN,
  /** 号房: follows the number of a room, a window, a flat or a block. */
  UNIT,
  /** 村: villages and communities end so. */
  VILLAGE;

  static Lexicon<AddressWord> load() {
    return Lexicon.load(AddressWord.class, "address-words.tsv", AddressWord.class);
  }
}
