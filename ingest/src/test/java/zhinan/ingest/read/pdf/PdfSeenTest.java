package zhinan.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Severity;

/** What who looks at a page sees is its text; what nobody sees stands aside with its reason. */
class PdfSeenTest {
  private static final String PICTURE =
      "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace"
          + " /DeviceGray /Length 1 >>\nstream\nx\nendstream";

  @Test
  void setsInvisibleInkAside() {
    RawDocument document =
        new PdfRaw()
            .text(100, 100, "一、办理时限")
            .run("3 Tr")
            .text(100, 120, "旧版二十日")
            .run("0 Tr")
            .text(100, 140, "五日")
            .read();

    assertEquals("一、办理时限\n五日\n", document.text().replace("\n\n", "\n"));
    assertEquals(
        List.of(
            "INFO text-not-shown 5 characters that the page does not show (invisible) were left"
                + " out: 旧版二十日"),
        doubts(document));
  }

  @Test
  void readsTheInvisibleTextThatWasRecognizedOnAPicture() {
    PdfRaw raw = new PdfRaw();
    String picture = raw.object(PICTURE);
    RawDocument document =
        raw.resources("/XObject << /Im1 " + picture + " >>")
            .run("q 595 0 0 842 0 0 cm /Im1 Do Q 3 Tr")
            .text(100, 100, "扫描件上的文字")
            .read();

    assertEquals("扫描件上的文字\n", document.text());
    assertEquals(List.of(), doubts(document));
  }

  @Test
  void setsWhiteTextOnPaperAsideButReadsItOnDarkGround() {
    RawDocument document =
        new PdfRaw()
            .run("0 0.2 0.6 rg 90 710 200 20 re f 1 1 1 rg")
            .text(100, 126, "表头白字")
            .text(100, 200, "白纸白字")
            .run("0 g")
            .text(100, 220, "黑字")
            .read();

    assertEquals("表头白字\n黑字\n", document.text().replace("\n\n", "\n"));
    assertTrue(doubts(document).get(0).endsWith("(white) were left out: 白纸白字"));
  }

  @Test
  void readsAnInkWithANameThoughItsShareIsOne() {
    PdfRaw raw = new PdfRaw();
    String function =
        raw.object("<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 0 0 1] /N 1 >>");
    RawDocument document =
        raw.resources("/ColorSpace << /CS1 [/Separation /Black /DeviceCMYK " + function + "] >>")
            .run("/CS1 cs 1 scn q 1 g Q 1 scn")
            .text(100, 100, "专色黑字")
            .read();

    assertEquals("专色黑字\n", document.text());
  }

  @Test
  void setsASwitchedOffLayerAside() {
    PdfRaw raw = new PdfRaw();
    String off = raw.object("<< /Type /OCG /Name (off) >>");
    String on = raw.object("<< /Type /OCG /Name (on) >>");
    RawDocument document =
        raw.catalog(
                "/OCProperties << /OCGs [" + off + " " + on + "] /D << /OFF [" + off + "] >> >>")
            .resources("/Properties << /L1 " + off + " /L2 " + on + " >>")
            .run("/OC /L1 BDC")
            .text(100, 100, "英文版图层")
            .run("EMC /OC /L2 BDC")
            .text(100, 120, "中文版图层")
            .run("EMC")
            .read();

    assertEquals("中文版图层\n", document.text());
    assertTrue(doubts(document).get(0).endsWith("(switched off) were left out: 英文版图层"));
  }

  @Test
  void setsTextOutsideOfTheCropBoxAside() {
    RawDocument document =
        new PdfRaw()
            .page("/CropBox [50 50 545 792]")
            .text(100, 100, "版心文字")
            .text(100, 30, "裁切线外")
            .read();

    assertEquals("版心文字\n", document.text());
    assertTrue(doubts(document).get(0).endsWith("(off page) were left out: 裁切线外"));
  }

  @Test
  void readsWhatAStretchSaysThatItReadsAs() {
    RawDocument document =
        new PdfRaw()
            .run("/Span << /ActualText " + PdfRaw.string("二、申请材料") + " >> BDC")
            .text(100, 100, "□□□□□□")
            .run("EMC")
            .text(100, 120, "身份证")
            .read();

    assertEquals("二、申请材料\n身份证\n", document.text());
    assertEquals(
        "[PageBox[page=1, x=100, y=91, width=60, height=11]]",
        document.places().span(0, 6).boxes().toString());
  }

  @Test
  void readsADrawingThatSaysWhatItReadsAs() {
    RawDocument document =
        new PdfRaw()
            .run("/Span << /ActualText " + PdfRaw.string("办事指南") + " >> BDC")
            .run("100 730 m 120 760 l 140 730 l h f 150 730 40 30 re f EMC")
            .text(100, 140, "正文")
            .read();

    assertEquals("办事指南\n正文\n", document.text().replace("\n\n", "\n"));
  }

  @Test
  void readsWhatTheFieldsOfAFormHold() {
    PdfRaw raw = new PdfRaw();
    String typed =
        raw.object(
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (limit) /V "
                + PdfRaw.string("五个工作日")
                + " /Rect [200 734 300 748] >>");
    String chosen =
        raw.object(
            "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (fee) /Opt [["
                + PdfRaw.string("0")
                + PdfRaw.string("不收费")
                + "]] /V "
                + PdfRaw.string("0")
                + " /Rect [200 714 300 728] >>");
    String ticked =
        raw.object(
            "<< /Type /Annot /Subtype /Widget /FT /Btn /T (post) /V /Yes /AS /Yes /Rect [100 694"
                + " 110 704] >>");
    String hidden =
        raw.object(
            "<< /Type /Annot /Subtype /Widget /FT /Tx /F 2 /T (old) /V "
                + PdfRaw.string("旧值")
                + " /Rect [200 674 300 688] >>");
    String all = "[" + typed + " " + chosen + " " + ticked + " " + hidden + "]";
    RawDocument document =
        raw.page("/Annots " + all)
            .catalog("/AcroForm << /Fields " + all + " >>")
            .text(100, 105, "办理时限")
            .text(100, 125, "收费标准")
            .text(100, 147, "□邮寄")
            .read();

    assertEquals(
        List.of("办理时限五个工作日", "收费标准不收费", "☑邮寄"),
        document.text().lines().map(line -> line.replaceAll(" ", "")).toList());
  }

  @Test
  void readsTypedRemarksAndSaysWhichNotesOpenOnAClick() {
    PdfRaw raw = new PdfRaw();
    String typed =
        raw.object(
            "<< /Type /Annot /Subtype /FreeText /Contents "
                + PdfRaw.string("自五月起施行")
                + " /Rect [100 600 160 612] /DA (/Helv 10 Tf) >>");
    String note =
        raw.object(
            "<< /Type /Annot /Subtype /Text /Contents "
                + PdfRaw.string("请核对")
                + " /Rect [300 600 320 620] >>");
    RawDocument document =
        raw.page("/Annots [" + typed + " " + note + "]").text(100, 100, "正文").read();

    assertEquals(List.of("正文", "自五月起施行"), document.text().lines().toList());
    assertEquals(
        List.of("WARNING part-not-read a note (Text) opens on a click only and was left out: 请核对"),
        doubts(document));
  }

  @Test
  void tellsWhereWordsLeadTo() {
    PdfRaw raw = new PdfRaw();
    String link =
        raw.object(
            "<< /Type /Annot /Subtype /Link /Rect [140 738 180 752] /A << /S /URI /URI"
                + " (https://zwfw.example.gov.cn/tq) >> >>");
    RawDocument document = raw.page("/Annots [" + link + "]").text(100, 100, "请访问：点击办理。").read();

    LinkTarget target = document.links().get(0);
    assertEquals("https://zwfw.example.gov.cn/tq", target.target());
    assertEquals("点击办理", document.text().substring(target.words().start(), target.words().end()));
  }

  @Test
  void saysThatAFontDoesNotSayWhatItsGlyphsAre() {
    PdfRaw raw = new PdfRaw();
    String file = raw.stream("/Length1 0 /Length2 0 /Length3 0", "");
    String descriptor =
        raw.object(
            "<< /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 /FontBBox [0 0 1000 1000]"
                + " /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile "
                + file
                + " >>");
    String font =
        raw.object(
            "<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Song /FirstChar 65 /LastChar 70"
                + " /Widths [1000 1000 1000 1000 1000 1000] /Encoding /WinAnsiEncoding"
                + " /FontDescriptor "
                + descriptor
                + " >>");
    RawDocument document =
        raw.font("F9", font)
            .run("BT /F9 12 Tf 1 0 0 1 100 742 Tm (ABCDEF) Tj ET")
            .text(100, 130, "不收费")
            .read();

    assertEquals("不收费\n", document.text());
    assertEquals(
        List.of(
            "WARNING glyph-without-text text layer unreadable: needs OCR: 6 glyphs stand for no"
                + " known character and were left out, in 1 lines, at 100 points below the top of"
                + " the page"),
        doubts(document));
  }

  @Test
  void readsTheNamesThatAnEncodingGivesItsGlyphs() {
    RawDocument document =
        new PdfRaw()
            .font(
                "F9",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 1 /LastChar 3 /Widths"
                    + " [1000 1000 600] /Encoding << /Type /Encoding /Differences [1 /uni529E"
                    + " /uni7406 /five] >> >>")
            .run("BT /F9 12 Tf 1 0 0 1 100 742 Tm <010203> Tj ET")
            .read();

    assertEquals("办理5\n", document.text());
  }

  @Test
  void measuresAFontOfDrawingsByItsBox() {
    PdfRaw raw = new PdfRaw();
    String glyph = raw.stream("", "20 0 d0 0 0 18 18 re f");
    String font =
        raw.object(
            "<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 20 20]"
                + " /FirstChar 1 /LastChar 2 /Widths [20 20] /Encoding << /Type /Encoding"
                + " /Differences [1 /uni6750 /uni6599] >> /CharProcs << /uni6750 "
                + glyph
                + " /uni6599 "
                + glyph
                + " >> >>");
    RawDocument document =
        raw.font("F9", font).run("BT /F9 1 Tf 1 0 0 1 100 742 Tm <0102> Tj ET").read();

    assertEquals("材料\n", document.text());
    assertEquals(21, document.places().span(0, 2).boxes().get(0).height());
  }

  @Test
  void takesHeadersAtTheFilesOwnWord() {
    RawDocument document =
        new PdfRaw()
            .run("/Artifact << /Type /Pagination /Subtype /Header >> BDC")
            .text(250, 40, "平川市人民政府")
            .run("EMC")
            .text(100, 100, "正文")
            .read();

    assertEquals(List.of("dropped running-header: 平川市人民政府", "line 正文"), PdfBlocks.shown(document));
  }

  @Test
  void refusesADynamicForm() {
    PdfRaw raw = new PdfRaw();
    String xfa = raw.stream("", "<xdp/>");
    byte[] bytes =
        raw.catalog("/AcroForm << /Fields [] /XFA " + xfa + " >>")
            .text(100, 100, "Please wait")
            .bytes();

    UnreadableDocumentException refused =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new PdfReader().read(PdfDrawing.file(bytes), Limits.DEFAULT));
    assertEquals(
        "PDF is a dynamic XFA form, whose pages only programs by Adobe lay out; print it to a PDF"
            + " and convert that",
        refused.getMessage());
  }

  @Test
  void saysThatAttachedFilesWereNotRead() {
    PdfRaw raw = new PdfRaw();
    String file = raw.stream("/Type /EmbeddedFile", "list");
    String spec =
        raw.object("<< /Type /Filespec /F (list.xls) /UF (list.xls) /EF << /F " + file + " >> >>");
    RawDocument document =
        raw.catalog("/Names << /EmbeddedFiles << /Names [(list) " + spec + "] >> >>")
            .text(100, 100, "正文")
            .read();

    assertEquals(
        List.of("WARNING part-not-read 1 attached files were not read: list.xls"),
        doubts(document));
    assertEquals(Severity.WARNING, document.doubts().get(0).severity());
  }

  private static List<String> doubts(RawDocument document) {
    return document.doubts().stream()
        .map((Doubt doubt) -> doubt.severity() + " " + doubt.code() + " " + doubt.message())
        .toList();
  }
}
