package zhinan.conservation;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import zhinan.model.Source;

/**
 * What a program that knows nothing of guides finds in a file: POI's, PDFBox's, jsoup's and
 * rtfparserkit's own extractors, and all words of a file that is XML.
 *
 * <p>Tika, which bundles the same libraries, stays out of the tests: its detectors, once they are
 * on the class path, answer for ours.
 */
final class PlainExtractor {
  /** Of JSP and ASP, and of FreeMarker. */
  private static final Pattern CODE =
      Pattern.compile("<%.*?%>|</?[#@][^>]*>|\\$\\{[^}]*\\}", Pattern.DOTALL);

  /** What POI puts in front of a comment. */
  private static final String COMMENT = " ?Comment by [^:]*: ";

  private final byte[] bytes;
  private final Source source;

  private PlainExtractor(byte[] bytes, Source source) {
    this.bytes = bytes;
    this.source = source;
  }

  /** The parts of a file whose format and character set were found before. */
  static List<PlainPart> parts(byte[] bytes, Source source) {
    try {
      return new PlainExtractor(bytes, source).parts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<PlainPart> parts() throws IOException {
    return switch (source.reader()) {
      case "docx" -> PlainPackage.word(bytes);
      case "xlsx" -> PlainPackage.workbook(bytes);
      case "odt", "ods" -> PlainPackage.open(bytes);
      case "ofd" -> PlainPackage.fixed(bytes);
      case "word-xml", "excel-xml" -> List.of(whole(PlainXml.office(bytes)));
      case "mhtml" -> List.of(whole(PlainMail.pages(bytes)));
      case "html" -> List.of(whole(page(new String(bytes, Charset.forName(source.charset())))));
      case "doc" -> List.of(whole(binaryWord()));
      case "xls" -> List.of(whole(binaryWorkbook()));
      case "pdf" -> List.of(whole(printed()));
      case "rtf" -> List.of(whole(rich(bytes)));
      case "text" -> List.of(whole(lines(Charset.forName(source.charset()))));
      default -> throw new IllegalArgumentException("no plain extractor for " + source.reader());
    };
  }

  /** The lines of a text; where it is not in its character set, each is UTF-8 or GB18030. */
  private List<String> lines(Charset charset) {
    Optional<String> whole = decoded(bytes, charset);
    return whole.isPresent()
        ? whole.get().lines().toList()
        : new String(bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
            .map(
                line ->
                    decoded(line, StandardCharsets.UTF_8)
                        .orElseGet(() -> new String(line, Charset.forName("GB18030"))))
            .toList();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static PlainPart whole(List<String> paragraphs) {
    return new PlainPart("", paragraphs);
  }

  static List<String> rich(byte[] bytes) throws IOException {
    StringTextConverter converter = new StringTextConverter();
    try {
      converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
    } catch (IllegalStateException e) {
      // A file that is cut: what stands before the cut was found.
      converter.processDocumentEnd();
    }
    return converter.getText().lines().toList();
  }

  /**
   * All words of a page but those of scripts and styles, of its head (its name, as a file has one),
   * and the code of a template, which a server never sends.
   */
  static List<String> page(String markup) {
    Document page = Jsoup.parse(CODE.matcher(markup).replaceAll(""));
    page.select("head, title").remove();
    Map<Element, StringBuilder> blocks = new LinkedHashMap<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            Element block = words.parent();
            while (block.parent() != null && !block.isBlock()) {
              block = block.parent();
            }
            blocks.computeIfAbsent(block, key -> new StringBuilder()).append(words.getWholeText());
          }
        },
        page);
    return blocks.values().stream().flatMap(words -> words.toString().lines()).toList();
  }

  private List<String> binaryWord() throws IOException {
    List<String> found = new ArrayList<>();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      Range all = document.getOverallRange();
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < all.numCharacterRuns(); i++) {
        CharacterRun run = all.getCharacterRun(i);
        if (!PlainXml.isSymbolFont(Optional.ofNullable(run.getFontName()).orElse(""))) {
          words.append(run.text());
        }
      }
      for (String paragraph : words.toString().split("[\\x07\\x0b\\x0c\\r]")) {
        found.add(WordExtractor.stripFields(paragraph));
      }
    }
    return found;
  }

  private List<String> binaryWorkbook() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes));
        ExcelExtractor extractor = new ExcelExtractor(workbook)) {
      extractor.setIncludeCellComments(true);
      return List.of(extractor.getText().replaceAll(COMMENT, "\t").split("[\\t\\n]"));
    }
  }

  private List<String> printed() throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(true);
      stripper.getText(document).lines().forEach(found::add);
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          Optional.ofNullable(annotation.getContents()).ifPresent(found::add);
        }
      }
      Optional<PDAcroForm> form = Optional.ofNullable(document.getDocumentCatalog().getAcroForm());
      Map<String, String> values = new TreeMap<>();
      if (form.isPresent()) {
        for (PDField field : form.get().getFieldTree()) {
          values.put(field.getFullyQualifiedName(), field.getValueAsString());
        }
      }
      found.addAll(values.values());
    }
    return found;
  }
}
