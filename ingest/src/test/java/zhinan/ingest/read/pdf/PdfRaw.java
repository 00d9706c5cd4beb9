package zhinan.ingest.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

/**
 * Writes small PDFs object by object, for what a library would not write: Chinese text in a font
 * that is not embedded (F1, {@code UniGB-UCS2-H}), marked content, layers, fields. Pages are 595 by
 * 842 points; places count from the top left corner.
 */
final class PdfRaw {
  private static final int HEIGHT = 842;

  /** The catalog, the tree of pages, the page, its content, and the five objects of F1 and F2. */
  private static final int FIRST_FREE = 9;

  private final StringBuilder content = new StringBuilder();
  private final List<String> objects = new ArrayList<>();
  private String page = "";
  private String catalog = "";
  private String resources = "";
  private String fonts = "";

  /** The words in ten points, or another size, on a base line. */
  PdfRaw text(double x, double y, String words) {
    return text(x, y, 10, words);
  }

  PdfRaw text(double x, double y, double size, String words) {
    return run(
        String.format(
            Locale.ROOT,
            "BT /F1 %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET",
            size,
            x,
            HEIGHT - y,
            hex(words)));
  }

  /** One character below the other. */
  PdfRaw stacked(double x, double y, double pitch, String words) {
    for (int i = 0; i < words.length(); i++) {
      text(x, y + i * pitch, words.substring(i, i + 1));
    }
    return this;
  }

  PdfRaw rule(double x0, double y, double x1) {
    return run(String.format(Locale.ROOT, "%s %s m %s %s l S", x0, HEIGHT - y, x1, HEIGHT - y));
  }

  PdfRaw grid(double[] xs, double[] ys) {
    for (double y : ys) {
      rule(xs[0], y, xs[xs.length - 1]);
    }
    for (double x : xs) {
      run(
          String.format(
              Locale.ROOT, "%s %s m %s %s l S", x, HEIGHT - ys[0], x, HEIGHT - ys[ys.length - 1]));
    }
    return this;
  }

  /** Operators as they are. */
  PdfRaw run(String operators) {
    content.append(operators).append('\n');
    return this;
  }

  /** Entries of the page's dictionary. */
  PdfRaw page(String entries) {
    page += " " + entries;
    return this;
  }

  PdfRaw catalog(String entries) {
    catalog += " " + entries;
    return this;
  }

  /** Entries of the page's resources besides fonts. */
  PdfRaw resources(String entries) {
    resources += " " + entries;
    return this;
  }

  PdfRaw font(String name, String dictionary) {
    fonts += " /" + name + " " + dictionary;
    return this;
  }

  /** Adds an object; gives the reference to it. */
  String object(String body) {
    objects.add(body);
    return FIRST_FREE + objects.size() - 1 + " 0 R";
  }

  /** Adds a stream; gives the reference to it. */
  String stream(String dictionary, String data) {
    return object(
        "<< " + dictionary + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream");
  }

  static String hex(String words) {
    StringBuilder hex = new StringBuilder();
    for (char c : words.toCharArray()) {
      hex.append(String.format(Locale.ROOT, "%04x", (int) c));
    }
    return hex.toString();
  }

  /** A string object of any words. */
  static String string(String words) {
    return "<feff" + hex(words) + ">";
  }

  byte[] bytes() {
    List<String> all = new ArrayList<>();
    all.add("<< /Type /Catalog /Pages 2 0 R" + catalog + " >>");
    all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    all.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font"
            + " << /F1 5 0 R /F2 8 0 R"
            + fonts
            + " >>"
            + resources
            + " >>"
            + page
            + " >>");
    all.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    all.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [6 0 R] >>");
    all.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry"
            + " (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>");
    all.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900]"
            + " /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
    all.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
    all.addAll(objects);
    return written(all);
  }

  private static byte[] written(List<String> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    write(out, "%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(out.size());
      write(out, i + 1 + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int xref = out.size();
    write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      write(out, String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    write(
        out,
        "trailer\n<< /Size "
            + (objects.size() + 1)
            + " /Root 1 0 R >>\nstartxref\n"
            + xref
            + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String words) {
    out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** What the reader makes of it; each character of the text has its block. */
  RawDocument read() {
    try {
      RawDocument document = new PdfReader().read(PdfDrawing.file(bytes()), Limits.DEFAULT);
      DocumentBlocks.assertWhole(document);
      return document;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
