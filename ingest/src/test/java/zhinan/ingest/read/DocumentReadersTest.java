package zhinan.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.NoDocumentException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.MediaTypes;

final class DocumentReadersTest {
  private final FormatDetector detector = new FormatDetector();

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "wordprocessingml.document,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "wordprocessingml.template,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "spreadsheetml.sheet, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "presentationml.presentation,"
        + " application/vnd.openxmlformats-officedocument.presentationml.presentation"
  })
  void tellsOfficeDocumentsByTheirMainPart(String mainType, String mediaType)
      throws IOException, UnreadableDocumentException {
    assertEquals(mediaType, detector.detect(FileSamples.ooxml(mainType, "main.xml")));
    assertEquals(
        mediaType,
        detector.detect(
            FileSamples.zip(
                "main.xml", "<x/>", "[Content_Types].xml", FileSamples.contentTypes(mainType))),
        "with the entries in another order");
  }

  @Test
  void tellsWordByItsBodyWhereTheTypesSayNothing() throws IOException, UnreadableDocumentException {
    assertEquals(MediaTypes.DOCX, detector.detect(FileSamples.zip("word/document.xml", "<x/>")));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "WordDocument, application/msword",
    "Workbook, application/vnd.ms-excel",
    "PowerPoint Document, application/vnd.ms-powerpoint",
    "Catalog, application/x-tika-msoffice"
  })
  void looksIntoOleContainers(String entry, String mediaType)
      throws IOException, UnreadableDocumentException {
    assertEquals(mediaType, detector.detect(FileSamples.ole(entry)));
  }

  @Test
  void tellsOtherContainers() throws IOException, UnreadableDocumentException {
    assertEquals(MediaTypes.ZIP, detector.detect(FileSamples.zip("photo.txt", "x")));
    assertEquals(MediaTypes.OFD, detector.detect(FileSamples.zip("OFD.xml", "<x/>")));
    String writer = "application/vnd.oasis.opendocument.text";
    assertEquals(
        writer, detector.detect(FileSamples.zip("mimetype", writer, "content.xml", "<x/>")));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'<!DOCTYPE html><html><body>办事指南</body></html>' | text/html",
        "'<div><p>一、申请条件</p></div>'                   | text/html",
        "'<%@ page pageEncoding=\"GBK\"%><!DOCTYPE html><html><body><p>' | text/html",
        "'<#if a><ul><li>户口簿</li></ul></#if>'            | text/html",
        "'<税> 1、<b>税票'                                 | text/plain",
        "'{\\rtf1 guide}'                                  | application/rtf",
        "'%PDF-1.7 x'                                      | application/pdf",
        "'<?xml version=\"1.0\"?><指南/>'                  | application/xml",
        "'{\"matters\": [\"居住证\"]}'                     | application/json",
        "'[{\"id\": 1}]'                                   | application/json",
        "'#!/bin/sh'                                       | application/x-sh",
        "'办事指南'                                        | text/plain",
        "'## 一、居住证办理'                               | text/plain",
        "'P1 停车场，P2 停车场'                            | text/plain",
        "'[1] 居住证'                                      | text/plain"
      })
  void tellsTextsByContent(String text, String mediaType) throws UnreadableDocumentException {
    assertEquals(mediaType, detector.detect(FileSamples.text(text)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void tellsTextsInEveryCharset(String name) throws UnreadableDocumentException {
    Charset charset = Charset.forName(name);
    assertEquals(MediaTypes.TEXT, detector.detect("居住证办理指南\n".getBytes(charset)));
    assertEquals(
        "text/html", detector.detect("<html><body>居住证办理指南</body></html>".getBytes(charset)));
  }

  @Test
  void tellsTablesOfDataFromGuides() throws UnreadableDocumentException {
    assertEquals(
        MediaTypes.CSV, detector.detect(FileSamples.text("id,name,line\r\n1,\"a,\nb\",3\r\n")));
    assertEquals(MediaTypes.TSV, detector.detect(FileSamples.text("1\t居住证\tx\n2\t身份证\ty\n")));
    String heads = "序号\t事项名称\t所需材料\n";
    assertEquals(
        MediaTypes.TEXT,
        detector.detect(FileSamples.text(heads + "1\t居住证办理\t身份证、户口簿、照片\n2\t收养登记\t户口簿、结婚证原件\n")));
    assertEquals(MediaTypes.TEXT, detector.detect(FileSamples.text(heads + "1\t居住证办理\t身份证\n")));
    assertEquals(
        MediaTypes.TSV,
        detector.detect(FileSamples.text("地区\t户数\t人口\n东区\t310\t1204\n西区\t288\t1090\n")));
    assertEquals(MediaTypes.TEXT, detector.detect(FileSamples.text("窗口\n\t地址\n\t电话\n")));
    assertEquals(MediaTypes.TEXT, detector.detect(FileSamples.text("事项名称\t居住证\n办理时限\t20日\n")));
    assertEquals(MediaTypes.TEXT, detector.detect(FileSamples.text("周一,周二,周三\n办理居住证\n")));
  }

  @Test
  void takesNoBinaryForText() throws UnreadableDocumentException {
    byte[] noise = new byte[5000];
    new Random(20261101).nextBytes(noise);
    assertEquals(MediaTypes.BINARY, detector.detect(noise));
    assertEquals(MediaTypes.BINARY, detector.detect(FileSamples.text("居\0住\0证\0办\0理\0")));
    assertEquals(MediaTypes.TEXT, detector.detect(FileSamples.text("居住证\0办理指南")));
  }

  @Test
  void readsByContentWhateverTheName() throws UnreadableDocumentException {
    byte[] bytes = "居住证办理指南".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "text", new DocumentReaders().read("guide.pdf", bytes, Limits.DEFAULT).source().reader());
  }

  @Test
  void refusesDocumentsWithoutReader() throws IOException {
    byte[] slides = FileSamples.ooxml("presentationml.presentation", "ppt/presentation.xml");
    assertEquals(
        "is application/vnd.openxmlformats-officedocument.presentationml.presentation, which is not"
            + " read yet",
        refusal(UnreadableDocumentException.class, slides));
  }

  @Test
  void refusesWhatIsNoDocument() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertEquals("is image/png, no document", refusal(NoDocumentException.class, png));
    assertEquals(
        "is application/zip, no document",
        refusal(NoDocumentException.class, FileSamples.zip("a.txt", "x")));
    assertEquals(
        "is application/json, no document",
        refusal(NoDocumentException.class, FileSamples.text("{\"a\": 1}")));
  }

  @Test
  void refusesEmptyEncryptedBrokenAndHugeFiles() throws IOException {
    assertEquals("is empty", refusal(EmptyDocumentException.class, new byte[0]));
    assertEquals(
        "is encrypted (an Office document with a password)",
        refusal(UnreadableDocumentException.class, FileSamples.ole("EncryptedPackage")));
    byte[] word = FileSamples.ooxml("wordprocessingml.document", "word/document.xml");
    String cut = refusal(UnreadableDocumentException.class, Arrays.copyOf(word, word.length - 30));
    assertEquals("is broken: its zip container is cut off", cut);
    byte[] old = FileSamples.ole("WordDocument");
    String oldCut = refusal(UnreadableDocumentException.class, Arrays.copyOf(old, 700));
    assertEquals(
        "is broken: its OLE2 container (old Word, Excel, PowerPoint) can't be opened", oldCut);
    Limits small = new Limits(10, 100, 100, 10, 10);
    assertEquals(
        "has 11 bytes, more than the limit of 10",
        assertThrows(
                UnreadableDocumentException.class,
                () -> new DocumentReaders().read("x", new byte[11], small))
            .getMessage());
  }

  @Test
  void anyBytesEndInADocumentOrARefusal() throws IOException {
    List<byte[]> seeds =
        List.of(
            FileSamples.ooxml("wordprocessingml.document", "word/document.xml"),
            FileSamples.ole("Workbook"));
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = seeds.get(i % seeds.size()).clone();
      for (int hits = 0; hits < 8; hits++) {
        bytes[512 * (i % 2) % bytes.length + random.nextInt(bytes.length / 2)] =
            (byte) random.nextInt();
      }
      try {
        assertFalse(detector.detect(bytes).isEmpty());
      } catch (UnreadableDocumentException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
  }

  private static String refusal(Class<? extends UnreadableDocumentException> kind, byte[] bytes) {
    UnreadableDocumentException refusal =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new DocumentReaders().read("guide.txt", bytes, Limits.DEFAULT));
    assertEquals(kind, refusal.getClass());
    return refusal.getMessage();
  }
}
