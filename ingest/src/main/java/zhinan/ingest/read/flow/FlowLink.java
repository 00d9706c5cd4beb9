package zhinan.ingest.read.flow;

/**
 * Words of a line or a cell that lead somewhere.
 *
 * @param start index of their first character in the line or cell
 * @param end index behind their last
 * @param target the address as it is written
 */
public record FlowLink(int start, int end, String target) {
  FlowLink moved(int by) {
    return new FlowLink(start + by, end + by, target);
  }
}
