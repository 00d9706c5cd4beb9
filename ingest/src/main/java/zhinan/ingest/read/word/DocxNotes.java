package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowRecord;

/**
 * The notes of one kind (footnotes, endnotes, comments), each for the place that refers to it.
 * Single-use.
 */
final class DocxNotes {
  private final Map<String, FlowRecord> notes = new LinkedHashMap<>();
  private final Map<String, String> authors = new LinkedHashMap<>();
  private final Set<String> told = new HashSet<>();

  /** Reads a part whose elements of the given name are notes. */
  void read(DocxXml xml, String name, DocxBody body)
      throws XMLStreamException, UnreadableDocumentException {
    while (xml.next(0)) {
      if (xml.name().equals(name)) {
        String id = xml.attribute("id").orElse("");
        authors.put(id, xml.attribute("author").orElse(""));
        notes.put(id, body.box(xml));
      }
    }
  }

  /** The note that is referred to; the second time nothing. */
  Optional<FlowRecord> take(String id) {
    return told.add(id) ? Optional.ofNullable(notes.get(id)) : Optional.empty();
  }

  String author(String id) {
    return authors.getOrDefault(id, "");
  }

  /** The words of those that nothing refers to. */
  List<String> rest() {
    List<String> rest = new ArrayList<>();
    notes.forEach(
        (id, note) -> {
          if (!told.contains(id) && !note.isBlank()) {
            rest.add(note.text());
          }
        });
    return rest;
  }
}
