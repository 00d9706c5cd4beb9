package zhinan.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.samples.SampleGuides;
import zhinan.spec.DocumentBlocks;

/** The passes one behind the other, as they run. */
final class PassesOnSamplesTest {
  /**
   * Passes that no sample gives work. A pass that works now must leave the list; a new pass brings
   * a sample.
   */
  private static final Set<String> IDLE =
      Set.of(
          "DropContents", "DropPageFurniture", "DropRepeatedLinks", "LiftBoxedText", "StripMarkup");

  private final HeadingMarkers markers = new HeadingMarkers();

  @Test
  void everyPassHasWorkOnASample() {
    Set<String> idle = new TreeSet<>(PassSpecTest.passes().toList());
    for (RawDocument document : SampleGuides.read()) {
      RawDocument before = document;
      for (Pass pass : Passes.inOrder(markers.marker(), Limits.DEFAULT)) {
        RawDocument after = pass.apply(before);
        if (!after.blocks().equals(before.blocks())) {
          idle.remove(pass.getClass().getSimpleName());
        }
        before = after;
      }
    }
    assertEquals(IDLE, idle);
  }

  @Test
  void everyCharacterOfASampleBelongsToOneBlockBehindEachPass() {
    for (RawDocument document : SampleGuides.read()) {
      RawDocument tidy = document;
      for (Pass pass : Passes.inOrder(markers.marker(), Limits.DEFAULT)) {
        tidy = pass.apply(tidy);
        DocumentBlocks.assertOwned(tidy);
      }
    }
  }

  @Test
  void eachPassTwiceIsPassOnceOnASample() {
    for (RawDocument document : SampleGuides.read()) {
      RawDocument tidy = document;
      for (Pass pass : Passes.inOrder(markers.marker(), Limits.DEFAULT)) {
        tidy = pass.apply(tidy);
        List<String> once = SpecPrint.of(tidy);
        String where = document.source().name() + ", " + pass.getClass().getSimpleName();
        assertEquals(once, SpecPrint.of(pass.apply(tidy)), where);
      }
    }
  }

  @Test
  void aMarkerServesDocumentsOneBehindTheOther() {
    Segmenter segmenter = new Segmenter(Limits.DEFAULT, new HeadingMarkers());
    for (RawDocument document : SampleGuides.read()) {
      assertEquals(
          segmenter.segment(document),
          new Segmenter(Limits.DEFAULT, new HeadingMarkers()).segment(document));
    }
  }
}
