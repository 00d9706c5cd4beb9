package zhinan.export.report;

/**
 * Where in a guide a node is.
 *
 * @param id of the node
 * @param stage title of the stage above it, {@code ""} for none
 * @param theme title of the theme above it, {@code ""} for none
 * @param matter title of the matter that it is or belongs to; of itself outside of matters
 * @param heading of the part or section; {@code ""} for the matter itself
 */
record NodePath(String id, String stage, String theme, String matter, String heading) {
  /** The guide itself, and nodes that are not there any more. */
  static NodePath outside(String id) {
    return new NodePath(id, "", "", "", "");
  }
}
