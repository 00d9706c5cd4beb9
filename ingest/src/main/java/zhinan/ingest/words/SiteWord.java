package zhinan.ingest.words;

/** The kinds of words that sites print around a text. */
enum SiteWord {
  /** Where in the site the page stands: {@code 当前位置}. */
  TRAIL,
  /** The first step of the way to a page: {@code 首页}. */
  HOME,
  /** Who answers for the site, as the law has it printed: {@code 网站标识码}. */
  OWNER,
  /** What stands beside that: {@code 主办单位}, {@code 网站地图}. */
  SITE,
  /** What a reader can click: {@code 打印}, {@code 关闭窗口}. */
  TOOL,
  /** When and by whom a text was published: {@code 发布时间}. */
  STAMP,
  /** How often it was read: {@code 浏览次数}. */
  COUNTER,
  /** What stands alone in its line, to be clicked or over other texts: {@code 相关新闻}. */
  ALONE
}
