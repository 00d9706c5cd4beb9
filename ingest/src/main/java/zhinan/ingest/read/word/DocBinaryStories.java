package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlatFlow;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowTranscriber;

/**
 * The texts of a .doc that stand beside its running text: text boxes, headers, footers, notes.
 * Single-use.
 */
final class DocBinaryStories {
  /**
   * MS-DOC 2.5.6, FibRgFcLcb97: where fcPlcftxbxTxt stands in the main stream; its length follows.
   */
  private static final int BOX_TABLE = 0x25A;

  /** MS-DOC 2.8.32: the size of an FTXBXS. */
  private static final int BOX_ENTRY = 22;

  /** MS-DOC 2.3.3: six stories of note separators, then six for each section. */
  private static final int HEADER_STORIES = 6;

  /** Of each six: even, odd and first header have these places, the others are footers. */
  private static final Set<Integer> HEADERS = Set.of(0, 1, 4);

  private final HWPFDocument document;
  private final DocBinaryText text;
  private final FlowTranscriber out;

  DocBinaryStories(HWPFDocument document, DocBinaryText text, FlowTranscriber out) {
    this.document = document;
    this.text = text;
    this.out = out;
  }

  /** Writes all of them behind the running text. */
  void write() throws UnreadableDocumentException {
    byte[] main = document.getMainStream();
    int boxes = LittleEndian.getInt(main, BOX_TABLE);
    int boxesSize = LittleEndian.getInt(main, BOX_TABLE + LittleEndian.INT_SIZE);
    for (FlatFlow box :
        stories(document.getMainTextboxRange(), boxes, boxesSize, BOX_ENTRY, any -> true)) {
      out.asides(List.of(new FlowAside(box.text(), FlowAside.Kind.BOX)));
      out.asides(box.asides());
    }
    headers(HEADERS::contains, "running-header");
    headers(place -> !HEADERS.contains(place), "running-footer");
    notes(document.getFootnoteRange(), "footnote");
    notes(document.getEndnoteRange(), "endnote");
  }

  private void headers(IntPredicate places, String reason) throws UnreadableDocumentException {
    int table = document.getFileInformationBlock().getPlcfHddOffset();
    int size = document.getFileInformationBlock().getPlcfHddSize();
    IntPredicate wanted = story -> story >= HEADER_STORIES && places.test(story % HEADER_STORIES);
    Set<String> seen = new LinkedHashSet<>();
    for (FlatFlow story : stories(document.getHeaderStoryRange(), table, size, 0, wanted)) {
      seen.add(story.text().strip());
      story.asides().forEach(aside -> seen.add(aside.text().strip()));
    }
    seen.forEach(words -> out.dropped(words, reason));
  }

  private List<FlatFlow> stories(Range range, int table, int size, int entry, IntPredicate wanted)
      throws UnreadableDocumentException {
    List<FlatFlow> stories = new ArrayList<>();
    if (size <= 0 || range.getStartOffset() >= range.getEndOffset()) {
      return stories;
    }
    PlexOfCps places = new PlexOfCps(document.getTableStream(), table, size, entry);
    for (int i = 0; i < places.length(); i++) {
      if (wanted.test(i)) {
        int from = range.getStartOffset() + places.getProperty(i).getStart();
        stories.add(
            flat(
                from,
                Math.min(
                    range.getEndOffset(),
                    range.getStartOffset() + places.getProperty(i).getEnd())));
      }
    }
    return stories;
  }

  private void notes(Range range, String reason) throws UnreadableDocumentException {
    FlatFlow notes = flat(range.getStartOffset(), range.getEndOffset());
    out.dropped(notes.text().strip(), reason);
    out.asides(notes.asides());
  }

  private FlatFlow flat(int from, int to) throws UnreadableDocumentException {
    FlatFlow flat = new FlatFlow();
    text.read(from, to, flat);
    return flat;
  }
}
