package zhinan.ingest.read.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import zhinan.ingest.document.LineColumns;

/**
 * Draws characters and lines as a PDF in memory that is read and never shown: its fonts have no
 * shapes, only codes that say which characters they are. Single-use.
 */
final class OfdCanvas implements AutoCloseable {
  private static final double POINTS = 72 / 25.4;

  /** A font of this kind (Type 3) has at most 256 codes. */
  private static final int CODES = 250;

  private static final int FULL = 1000;

  private final PDDocument document = new PDDocument();
  private final COSDictionary fonts = new COSDictionary();
  private final PDResources resources = new PDResources();
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final StringBuilder drawing = new StringBuilder();
  private PDPage page = new PDPage();
  private OfdBox box = OfdBox.A4;

  /** How wide a character is, where a file does not say: 1 for a Chinese one. */
  static double width(int character) {
    return LineColumns.isWide(character) ? 1 : 0.5;
  }

  /** Starts a page. */
  void page(OfdBox paper) throws IOException {
    endPage();
    box = paper;
    page =
        new PDPage(
            new PDRectangle((float) (paper.width() * POINTS), (float) (paper.height() * POINTS)));
    page.setResources(resources);
    document.addPage(page);
  }

  private void endPage() throws IOException {
    if (!drawing.isEmpty()) {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      drawing.setLength(0);
    }
  }

  /** Draws a character whose base line starts at a place of its object. */
  void glyph(int character, OfdTransform at, double x, double y, double size, boolean bold) {
    int code = codes.computeIfAbsent(character, absent -> codes.size());
    double scale = size * POINTS;
    drawing.append(bold ? "2 Tr BT /F" : "0 Tr BT /F").append(code / CODES).append(" 1 Tf ");
    numbers(scale * at.a(), -scale * at.b(), -scale * at.c(), scale * at.d());
    numbers(left(at.x(x, y)), up(at.y(x, y)));
    drawing.append("Tm <%02X> Tj ET\n".formatted(code % CODES + 1));
  }

  private double left(double x) {
    return (x - box.x()) * POINTS;
  }

  private double up(double y) {
    return (box.height() - (y - box.y())) * POINTS;
  }

  private void numbers(double... all) {
    for (double number : all) {
      drawing.append(String.format(Locale.ROOT, "%.4f ", number));
    }
  }

  /** Draws a path in the short form of GB/T 33190, 9.1: {@code M 0 0 L 10 0 C}. */
  void path(String data, OfdTransform at, boolean stroked, boolean filled, double width) {
    if (!stroked && !filled) {
      return;
    }
    numbers(width * POINTS);
    drawing.append("w ");
    String[] words = data.strip().split("\\s+");
    for (int i = 0; i < words.length; ) {
      String operator = words[i++];
      int from = i;
      while (i < words.length && !Character.isLetter(words[i].charAt(0))) {
        i++;
      }
      List<Double> points = OfdBox.numbers(String.join(" ", List.of(words).subList(from, i)));
      step(operator, points, at);
    }
    drawing.append(filled ? stroked ? "B\n" : "f\n" : "S\n");
  }

  private void step(String operator, List<Double> points, OfdTransform at) {
    switch (operator) {
      case "S", "M" -> point(points, 0, at, "m ");
      case "L" -> point(points, 0, at, "l ");
      case "C" -> drawing.append("h ");
      // Curves and arcs: only where they end matters to what is a ruled line.
      case "Q" -> point(points, 2, at, "l ");
      case "B" -> point(points, 4, at, "l ");
      case "A" -> point(points, 5, at, "l ");
      default -> {}
    }
  }

  private void point(List<Double> points, int from, OfdTransform at, String operator) {
    if (points.size() >= from + 2) {
      double x = points.get(from);
      double y = points.get(from + 1);
      numbers(left(at.x(x, y)), up(at.y(x, y)));
      drawing.append(operator);
    }
  }

  /** The drawn pages. */
  byte[] bytes() throws IOException {
    endPage();
    List<Integer> characters = List.copyOf(codes.keySet());
    for (int first = 0; first < characters.size(); first += CODES) {
      List<Integer> some = characters.subList(first, Math.min(characters.size(), first + CODES));
      fonts.setItem(COSName.getPDFName("F" + first / CODES), font(some));
    }
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static COSDictionary font(List<Integer> characters) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, array(0, 0, FULL, FULL));
    COSArray matrix = new COSArray();
    for (String number : List.of("0.001", "0", "0", "0.001", "0", "0")) {
      matrix.add(COSNumber.get(number));
    }
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, characters.size());
    font.setItem(
        COSName.WIDTHS,
        array(characters.stream().mapToInt(c -> (int) (width(c) * FULL)).toArray()));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, new COSArray());
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.TO_UNICODE, meanings(characters));
    return font;
  }

  private static COSArray array(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }

  private static COSStream meanings(List<Integer> characters) throws IOException {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def"
                + " /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n");
    for (int i = 0; i < characters.size(); i++) {
      map.append("1 beginbfchar <%02X> <".formatted(i + 1));
      for (char half : Character.toChars(characters.get(i))) {
        map.append("%04X".formatted((int) half));
      }
      map.append("> endbfchar\n");
    }
    map.append("endcmap end end");
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
