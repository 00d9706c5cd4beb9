package zhinan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a .docx file, zipped in a fixed order and with a fixed time.
 *
 * @param body the document's body as XML
 * @param header the running header, empty for none
 * @param footer the line above the page number, empty for no footer
 * @param lists how many numbered lists the body has
 */
record WordPackage(String body, String header, String footer, int lists) {
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 9, 1, 0, 0);

  byte[] bytes(List<String> targets) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", WordParts.CONTENT_TYPES);
    parts.put("_rels/.rels", WordParts.ROOT_RELATIONS);
    parts.put("word/document.xml", document());
    parts.put("word/_rels/document.xml.rels", WordParts.RELATIONS.replace("LINKS", links(targets)));
    parts.put("word/styles.xml", WordParts.STYLES);
    parts.put("word/numbering.xml", WordParts.NUMBERING.replace("LISTS", numbering()));
    parts.put("word/header1.xml", WordParts.HEADER.replace("TEXT", WordXml.escape(header)));
    parts.put("word/footer1.xml", WordParts.FOOTER.replace("TEXT", WordXml.escape(footer)));
    return zip(parts);
  }

  private String document() {
    String refs = header.isEmpty() && footer.isEmpty() ? "" : WordParts.HEADER_AND_FOOTER;
    return WordParts.DOCUMENT.replace("BODY", body + WordParts.PAGE.replace("REFERENCES", refs));
  }

  private static String links(List<String> targets) {
    return IntStream.range(0, targets.size())
        .mapToObj(i -> WordParts.LINK.formatted(i + 1, WordXml.escape(targets.get(i))))
        .collect(Collectors.joining());
  }

  private String numbering() {
    return IntStream.rangeClosed(1, lists)
        .mapToObj(WordParts.LIST::formatted)
        .collect(Collectors.joining());
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("zip in memory", e);
    }
    return bytes.toByteArray();
  }
}
