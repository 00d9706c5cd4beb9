package zhinan.export.report;

import zhinan.model.Merge;

/**
 * A folded duplicate.
 *
 * @param kept the node that stands for both
 * @param merged where the other one stood
 */
record MergeRow(Merge merge, PagePlace kept, PagePlace merged) {
  /** Of the folded one, as printed. */
  String title() {
    return merge.merged().heading().label() + merge.merged().heading().title();
  }
}
