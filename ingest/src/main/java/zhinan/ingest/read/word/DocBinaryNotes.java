package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The footnotes, endnotes or comments of a .doc, each with the place in the running text that
 * refers to it. Single-use.
 */
final class DocBinaryNotes {
  /** MS-DOC 2.5.6, FibRgFcLcb97: fcPlcfandRef and fcPlcfandTxt; their lengths follow. */
  private static final int COMMENT_PLACES = 0xBA;

  private static final int COMMENT_TEXTS = 0xC2;

  /** MS-DOC 2.9.7, ATRDPre10. */
  private static final int COMMENT_ENTRY = 30;

  /**
   * The stretch of the document's text that is a note.
   *
   * @param from its first character
   * @param to behind its last
   */
  record Note(int from, int to) {}

  private final TreeMap<Integer, Note> notes = new TreeMap<>();

  private DocBinaryNotes() {}

  static DocBinaryNotes of(Notes all, Range texts) {
    DocBinaryNotes notes = new DocBinaryNotes();
    for (int i = 0; i < all.getNotesCount(); i++) {
      notes.add(
          all.getNoteAnchorPosition(i),
          texts,
          all.getNoteTextStartOffset(i),
          all.getNoteTextEndOffset(i));
    }
    return notes;
  }

  static DocBinaryNotes comments(HWPFDocument document) {
    DocBinaryNotes notes = new DocBinaryNotes();
    byte[] main = document.getMainStream();
    int placesSize = LittleEndian.getInt(main, COMMENT_PLACES + LittleEndian.INT_SIZE);
    int textsSize = LittleEndian.getInt(main, COMMENT_TEXTS + LittleEndian.INT_SIZE);
    if (placesSize <= 0 || textsSize <= 0) {
      return notes;
    }
    PlexOfCps places =
        new PlexOfCps(
            document.getTableStream(),
            LittleEndian.getInt(main, COMMENT_PLACES),
            placesSize,
            COMMENT_ENTRY);
    PlexOfCps texts =
        new PlexOfCps(
            document.getTableStream(), LittleEndian.getInt(main, COMMENT_TEXTS), textsSize, 0);
    for (int i = 0; i < Math.min(places.length(), texts.length()); i++) {
      notes.add(
          places.getProperty(i).getStart(),
          document.getCommentsRange(),
          texts.getProperty(i).getStart(),
          texts.getProperty(i).getEnd());
    }
    return notes;
  }

  private void add(int place, Range texts, int from, int to) {
    int start = texts.getStartOffset() + from;
    int end = Math.min(texts.getEndOffset(), texts.getStartOffset() + to);
    if (start < end) {
      notes.put(place, new Note(start, end));
    }
  }

  /** The note that the place refers to. */
  Optional<Note> take(int place) {
    return Optional.ofNullable(notes.remove(place));
  }

  /** The notes that no place referred to. */
  Iterable<Note> rest() {
    return notes.values();
  }
}
