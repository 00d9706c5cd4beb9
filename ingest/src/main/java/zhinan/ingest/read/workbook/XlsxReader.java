package zhinan.ingest.read.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.parts.XmlPart;
import zhinan.ingest.read.parts.ZipParts;
import zhinan.ingest.read.plain.MediaTypes;

/**
 * Reads spreadsheets of the XML format as streams, without an object tree: ECMA-376 part 1,
 * transitional and strict.
 *
 * <p>Example: the rows {@code 事项 | 时限} and {@code 居住证 | 5日} are a table of two rows; a cell merged
 * over all columns above it is the line above the table. Formulas show the value that was saved
 * with them. Hidden sheets, rows and columns, comments, headers and footers are told as dropped.
 * Immutable, may be shared.
 */
public final class XlsxReader implements DocumentReader {
  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.XLSX);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    try (ZipParts parts = new ZipParts(file.bytes(), limits)) {
      return new WorkbookTeller(limits).tell(sheets(parts), file.source(id(), ""));
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableDocumentException(
          "broken workbook, its parts cannot be read: " + e.getMessage().replace('\n', ' '), e);
    }
  }

  private static List<WorkbookSheet> sheets(ZipParts parts)
      throws IOException, XMLStreamException, UnreadableDocumentException {
    String main =
        parts.relations("").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(ZipParts.Relation::target)
            .findFirst()
            .orElse("xl/workbook.xml");
    Map<String, ZipParts.Relation> relations =
        parts.relations(main).stream()
            .collect(Collectors.toMap(ZipParts.Relation::id, Function.identity(), (a, b) -> a));
    XmlPart workbook =
        parts
            .xml(main)
            .orElseThrow(() -> new UnreadableDocumentException("no workbook: it has no " + main));
    XlsxStyles styles = new XlsxStyles();
    List<String> strings = new ArrayList<>();
    for (ZipParts.Relation relation : relations.values()) {
      Optional<XmlPart> part =
          switch (relation.type()) {
            case "styles", "sharedStrings" -> parts.xml(relation.target());
            default -> Optional.empty();
          };
      if (part.isPresent() && relation.type().equals("styles")) {
        styles.read(part.get());
      } else if (part.isPresent()) {
        XlsxWords.items(part.get(), "si", strings);
      }
    }
    List<WorkbookSheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    while (workbook.next(0)) {
      if (workbook.name().equals("workbookPr")) {
        from1904 = workbook.isOn("date1904");
      } else if (workbook.name().equals("sheet")) {
        WorkbookSheet sheet =
            new WorkbookSheet(
                workbook.value("name"),
                workbook.value("state").toLowerCase(Locale.ROOT).endsWith("hidden"));
        Optional<ZipParts.Relation> target =
            workbook.attribute("id").stream()
                .flatMap(id -> Optional.ofNullable(relations.get(id)).stream())
                .findFirst();
        if (target.isPresent()) {
          new XlsxSheet(sheet, parts, target.get().target(), strings, styles, from1904).read();
        }
        sheets.add(sheet);
      }
    }
    return sheets;
  }
}
