package zhinan.ingest.normalize;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.absence.Lack;
import zhinan.model.Absence;
import zhinan.model.Node;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.text.Text;

/** Gives the readings of one node their places and tells their doubts. Single-use. */
final class Stating {
  private final Places places;
  private final List<Doubt> doubts;
  private boolean used;

  Stating(Places places, List<Doubt> doubts) {
    this.places = places;
    this.doubts = doubts;
  }

  /** Whether the node states anything at all. */
  boolean isUsed() {
    return used;
  }

  <T> List<Stated<? extends T>> all(List<? extends Reading<? extends T>> readings) {
    List<Stated<? extends T>> stated = new ArrayList<>(readings.size());
    for (Reading<? extends T> reading : readings) {
      stated.add(reading.stated(places));
      reading.doubts().forEach(doubt -> tell(doubt, reading.words()));
    }
    used |= !stated.isEmpty();
    return stated;
  }

  /** An absence; of a section with nothing under it, the heading's words stand for it. */
  Stated<Absence> absence(Lack lack, Node node) {
    used = true;
    Span heading = node.heading().span();
    return lack.reading()
        .map(reading -> reading.stated(places))
        .orElseGet(
            () ->
                new Stated<>(
                    node.heading().label() + node.heading().title(),
                    java.util.Optional.of(lack.absence()),
                    lack.rule(),
                    heading));
  }

  private void tell(Doubt doubt, Text words) {
    doubts.add(doubt.at(words));
  }
}
