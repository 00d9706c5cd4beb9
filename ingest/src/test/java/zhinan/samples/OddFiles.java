package zhinan.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the files that no converter can read, or that are no document at all. */
final class OddFiles {
  private static final String PASSWORD = "secret";

  /** Enough to be told as a zip archive, not enough to have its directory. */
  private static final int TORN_AT = 2000;

  private final Path folder;

  OddFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes them all; the encrypted ones get a new salt each time, so their bytes change. */
  void write(byte[] word) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.write(folder.resolve("broken.docx"), Arrays.copyOf(word, TORN_AT));
    Files.write(folder.resolve("encrypted.docx"), encrypted(word));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    Files.write(folder.resolve("picture.png"), png.toByteArray());
    try (PDDocument pdf = drawing()) {
      pdf.save(folder.resolve("no-text.pdf").toFile());
    }
    try (PDDocument pdf = drawing()) {
      pdf.protect(new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission()));
      pdf.save(folder.resolve("encrypted.pdf").toFile());
    }
  }

  private static byte[] encrypted(byte[] word) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(PASSWORD);
      try (OutputStream out = encryptor.getDataStream(container)) {
        new ByteArrayInputStream(word).transferTo(out);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDDocument drawing() throws IOException {
    PDDocument pdf = new PDDocument();
    pdf.setDocumentId(0L);
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.addRect(100, 500, 200, 80);
      content.moveTo(200, 500);
      content.lineTo(200, 400);
      content.stroke();
    }
    return pdf;
  }
}
