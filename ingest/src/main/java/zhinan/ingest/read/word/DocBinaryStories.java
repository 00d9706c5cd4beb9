package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Range;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowTranscriber;

/**
 * The texts of a .doc that stand beside its running text: text boxes, headers, footers, notes.
 * Single-use.
 */
final class DocBinaryStories {
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
    for (DocBinaryShapes.Story story : text.shapes().rest()) {
      FlowRecord box = text.record(story.from(), story.to());
      out.asides(List.of(new FlowAside(box.text(), FlowAside.Kind.BOX)));
      out.asides(box.asides());
    }
    headers(HEADERS::contains, "running-header");
    headers(place -> !HEADERS.contains(place), "running-footer");
    notes(text.footnotes(), "footnote");
    notes(text.endnotes(), "endnote");
  }

  private void headers(IntPredicate places, String reason) throws UnreadableDocumentException {
    int table = document.getFileInformationBlock().getPlcfHddOffset();
    int size = document.getFileInformationBlock().getPlcfHddSize();
    IntPredicate wanted = story -> story >= HEADER_STORIES && places.test(story % HEADER_STORIES);
    Set<String> seen = new LinkedHashSet<>();
    for (FlowRecord story : stories(document.getHeaderStoryRange(), table, size, wanted)) {
      seen.add(story.text().strip());
      story.asides().forEach(aside -> seen.add(aside.text().strip()));
      story.asides().forEach(aside -> aside.doubt().ifPresent(out::doubt));
    }
    seen.forEach(words -> out.dropped(words, reason));
  }

  private List<FlowRecord> stories(Range range, int table, int size, IntPredicate wanted)
      throws UnreadableDocumentException {
    List<FlowRecord> stories = new ArrayList<>();
    if (size <= 0 || range.getStartOffset() >= range.getEndOffset()) {
      return stories;
    }
    PlexOfCps places = new PlexOfCps(document.getTableStream(), table, size, 0);
    for (int i = 0; i < places.length(); i++) {
      if (wanted.test(i)) {
        int from = range.getStartOffset() + places.getProperty(i).getStart();
        int to = range.getStartOffset() + places.getProperty(i).getEnd();
        stories.add(text.record(from, Math.min(range.getEndOffset(), to)));
      }
    }
    return stories;
  }

  /** Those that no place refers to. */
  private void notes(DocBinaryNotes notes, String reason) throws UnreadableDocumentException {
    for (DocBinaryNotes.Note note : notes.rest()) {
      FlowRecord words = text.record(note.from(), note.to());
      out.dropped(words.text().strip(), reason);
      out.asides(words.asides());
    }
  }
}
