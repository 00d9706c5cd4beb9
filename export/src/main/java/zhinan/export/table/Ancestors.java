package zhinan.export.table;

import zhinan.model.Node;

/**
 * What stands above a node; each {@code ""} where there is none.
 *
 * @param parentId the node right above
 * @param stage the stage's title
 * @param theme the theme's title
 * @param matterId the matter
 * @param partId the part
 */
record Ancestors(String parentId, String stage, String theme, String matterId, String partId) {
  static final Ancestors NONE = new Ancestors("", "", "", "", "");

  /** What stands above the children of a node that itself stands here. */
  Ancestors below(Node node) {
    String id = node.id();
    String title = node.heading().title();
    return switch (node.type()) {
      case STAGE -> new Ancestors(id, title, "", "", "");
      case THEME -> new Ancestors(id, stage, title, "", "");
      case MATTER -> new Ancestors(id, stage, theme, id, "");
      case PART -> new Ancestors(id, stage, theme, matterId, id);
      case SECTION -> new Ancestors(id, stage, theme, matterId, partId);
    };
  }
}
