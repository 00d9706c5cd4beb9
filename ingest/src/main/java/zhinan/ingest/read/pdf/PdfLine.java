package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One printed line, or the lines of a paragraph put together, without blanks at its ends.
 * Immutable.
 *
 * @param text the words, never blank
 * @param left where its first character starts, in points
 * @param right where its last character ends
 * @param base its base line, counted downwards from the top of the page
 * @param size of its largest character
 * @param bold how many of the first characters are bold
 * @param quarter how the text is turned, as in {@link PdfGlyph}
 * @param furniture whether all of it is header, footer or watermark by the file's own word
 * @param tracks where its characters stand on the page, in their order
 */
record PdfLine(
    String text,
    double left,
    double right,
    double base,
    double size,
    int bold,
    int quarter,
    boolean furniture,
    List<PdfTrack> tracks)
    implements PdfItem {
  PdfLine {
    tracks = List.copyOf(tracks);
  }

  PdfLine moved(double dx) {
    return new PdfLine(text, left + dx, right + dx, base, size, bold, quarter, furniture, tracks);
  }

  /** This and the next line of its paragraph, with what stands for the line end between them. */
  PdfLine joined(PdfLine next, String lineEnd) {
    int front = text.length() + lineEnd.length();
    List<PdfTrack> all = new ArrayList<>(tracks);
    next.tracks.forEach(track -> all.add(track.behind(front)));
    return new PdfLine(
        text + lineEnd + next.text,
        left,
        next.right,
        next.base,
        size,
        bold == text.length() ? front + next.bold : bold,
        quarter,
        furniture && next.furniture,
        all);
  }

  /** The base line of its first printed line. */
  double firstBase() {
    return tracks.get(0).base();
  }

  @Override
  public double top() {
    return firstBase() - size;
  }

  @Override
  public double bottom() {
    return base;
  }
}
