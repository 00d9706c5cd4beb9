package zhinan.ingest.read.web;

/** What a class or an id says that a part of a page is for. */
enum SiteName {
  /** Menus, pages of a list. */
  MENU,
  /** What stands beside the text: other pages, mostly. */
  SIDE,
  /** Where in the site the page stands. */
  TRAIL,
  /** Who runs the site. */
  FOOT,
  /** The top of the site. */
  HEAD,
  /** Printing, sharing, searching. */
  TOOLS
}
