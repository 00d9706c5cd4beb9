package zhinan.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ConvertCommandTest {
  private static final String GUIDE = "居住证办理指南\n事项1：居住证申领\n1.办理时限：即时办理。\n事项2：居住证补领\n1.收费标准：免费。\n";
  private static final String NOTICE = "关于渡口停航的通知\n因江水上涨，东渡口停航三天。\n请互相转告。\n";
  private static final String DOUBTFUL = "事项1：渔船登记\n带船证来登记。\n事项2：渡口设置\n向镇里写申请。\n";
  private static final byte[] PICTURE = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13
  };

  @TempDir private Path folder;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void convertsAFile() throws IOException {
    Run run = convert("--out", out(), guide("a.txt"));
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals(GUIDE, Files.readString(folder.resolve("out/a.txt/source.txt")));
    assertTrue(Files.exists(folder.resolve("out/a.txt/guide.json")));
  }

  @Test
  void keepsTheFoldersOfAFolder() throws IOException {
    guide("in/b.txt");
    guide("in/north/a.txt");
    assertEquals(0, convert(in(), "--out", out()).exitCode());
    assertTrue(Files.exists(folder.resolve("out/b.txt/source.txt")));
    assertTrue(Files.exists(folder.resolve("out/north/a.txt/source.txt")));
  }

  @Test
  void summarizesByPath() throws IOException {
    guide("in/b.txt");
    guide("in/a.txt");
    file("in/picture.png", PICTURE);
    List<String> lines = convert(in(), "--out", out()).out().lines().toList();
    assertEquals(5, lines.size());
    assertTrue(
        lines
            .get(0)
            .matches(
                " matters  sections  notices +kept  dropped  whole  seconds  verdict          "
                    + " document"),
        lines.get(0));
    assertTrue(lines.get(1).endsWith("in/a.txt") && lines.get(1).contains("yes"), lines.get(1));
    assertTrue(lines.get(2).endsWith("in/b.txt"), lines.get(2));
    assertTrue(lines.get(3).contains("b.txt: is the same guide as "), lines.get(3));
    assertTrue(
        lines.get(4).startsWith("2 documents converted, 0 failed, 1 skipped (no documents) in "),
        lines.get(4));
  }

  @Test
  void tellsACopyWhateverTheOrderOfTheArguments() throws IOException {
    String a = guide("a.txt");
    String b = guide("b.txt");
    for (List<String> order : List.of(List.of(a, b), List.of(b, a))) {
      Run run = convert(order.get(0), order.get(1), "--out", out());
      assertEquals(0, run.exitCode());
      assertTrue(run.out().contains(b + ": is the same guide as " + a + "\n"), run.out());
      assertTrue(Files.exists(folder.resolve("out/b.txt/source.txt")));
    }
  }

  @Test
  void leavesOutACopyWhenAsked() throws IOException {
    String b = guide("b.txt");
    String a = guide("a.txt");
    Run run = convert(b, a, "--out", out(), "--duplicates", "skip");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains(b + ": is the same guide as " + a + "; left out\n"), run.out());
    assertTrue(Files.exists(folder.resolve("out/a.txt/source.txt")));
    assertFalse(Files.exists(folder.resolve("out/b.txt")));
  }

  @Test
  void anotherPhoneMakesAnotherEdition() throws IOException {
    String a = guide("a.txt");
    String other = GUIDE.replace("即时办理", "3日内办理");
    String b = file("b.txt", other.getBytes(StandardCharsets.UTF_8));
    Run run = convert(a, b, "--out", out(), "--duplicates", "skip");
    assertTrue(run.out().contains(b + ": shares "), run.out());
    assertTrue(Files.exists(folder.resolve("out/b.txt/source.txt")));
  }

  @Test
  void tellsAVerdictInTheSummary() throws IOException {
    guide("in/a.txt");
    file("in/b.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
    List<String> lines = convert(in(), "--out", out()).out().lines().toList();
    assertTrue(lines.get(1).matches(".* GUIDE +[01]\\.\\d\\d  .*/a\\.txt"), lines.get(1));
    assertTrue(lines.get(2).matches(".* NOT_A_GUIDE 0\\.\\d\\d  .*/b\\.txt"), lines.get(2));
  }

  @Test
  void tellsWhatMayBeNoGuideInOneLineEvenWhenQuiet() throws IOException {
    String notice = file("b.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
    Run run = convert("--quiet", guide("a.txt"), notice, "--out", out());
    assertEquals(
        new Run(
            0,
            "",
            notice
                + ": is no guide: no matter was found;"
                + " its title names another kind of paper: 关于渡口停航的通知;"
                + " it speaks of other things than services: 0.0 words on them in a hundred"
                + " characters\n"),
        run);
  }

  @Test
  void whatHoldsNoTextIsNoGuideAndFails() throws IOException {
    String page = file("in/b.html", "<html><body> </body></html>".getBytes(StandardCharsets.UTF_8));
    guide("in/a.txt");
    guide("in/c.txt");
    Run run = convert(in(), "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(page + ": is no guide: it is empty: a page without text\n", run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(2).matches(" +0 +0 +0 .* NOT_A_GUIDE 1\\.00  .*/b\\.html"), lines.get(2));
    assertTrue(run.out().contains("2 documents converted, 1 failed, 0 skipped"), run.out());
    assertEquals(
        page + ": is no guide: it is empty: a page without text\n",
        convert("--quiet", page, "--out", out()).err());
  }

  @Test
  void failsOnTheVerdictsAskedFor() throws IOException {
    String guide = guide("a.txt");
    String doubtful = file("b.txt", DOUBTFUL.getBytes(StandardCharsets.UTF_8));
    String notice = file("c.txt", NOTICE.getBytes(StandardCharsets.UTF_8));
    assertEquals(0, failOn("doubtful", guide));
    assertEquals(1, failOn("doubtful", guide, doubtful));
    assertEquals(1, failOn("doubtful", notice));
    assertEquals(0, failOn("not-a-guide", guide, doubtful));
    assertEquals(1, failOn("not-a-guide", doubtful, notice));
    assertEquals(1, failOn("NOT-A-GUIDE", notice));
    assertEquals(2, failOn("guide", guide));
    assertEquals(0, convert(guide, doubtful, notice, "--out", out()).exitCode());
  }

  private int failOn(String verdict, String... files) {
    List<String> arguments = new ArrayList<>(List.of(files));
    arguments.addAll(List.of("--out", out(), "--fail-on", verdict));
    return convert(arguments.toArray(String[]::new)).exitCode();
  }

  @Test
  void saysNothingWhenQuiet() throws IOException {
    Run run = convert("--quiet", guide("a.txt"), "--out", out());
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void tellsEachFailureInOneLineAndDoesTheRest() throws IOException {
    String good = guide("good.txt");
    String empty = file("empty.txt", new byte[0]);
    String locked = file("locked.docx", encrypted());
    String broken =
        file("broken.docx", "PK\3\4[Content_Types].xml".getBytes(StandardCharsets.UTF_8));
    String missing = folder.resolve("missing.txt").toString();
    Run run = convert(missing, locked, good, empty, broken, "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(
        List.of(
            broken + ": is broken: its zip container is cut off",
            empty + ": is no guide: it is empty",
            locked + ": is encrypted (an Office document with a password)",
            missing + ": no such file or folder"),
        run.err().lines().toList());
    assertTrue(Files.exists(folder.resolve("out/good.txt/source.txt")));
    assertTrue(run.out().contains("1 document converted, 4 failed, 0 skipped"), run.out());
  }

  @Test
  void brokenDocumentsInFoldersFailToo() throws IOException {
    guide("in/a.txt");
    file("in/page.rtf", "{\\rtf1 }".getBytes(StandardCharsets.UTF_8));
    Run run = convert(in(), "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(
        folder.resolve("in/page.rtf") + ": is empty: rich text without words\n", run.err());
  }

  @Test
  void aPictureAskedForByNameFails() throws IOException {
    String picture = file("guide.txt", PICTURE);
    Run run = convert(picture, "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(picture + ": is image/png, no document\n", run.err());
  }

  @Test
  void aFolderWithoutDocumentsFails() throws IOException {
    file("in/picture.png", PICTURE);
    file("in/.hidden", new byte[0]);
    Run run = convert(in(), "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(in() + ": holds no documents\n", run.err());
    assertTrue(run.out().startsWith("0 documents converted, 1 failed, 2 skipped"), run.out());
  }

  @Test
  void theSecondOfTwoForOneFolderFails() throws IOException {
    String first = guide("north/a.txt");
    String second = guide("south/a.txt");
    Run run = convert(first, second, "--out", out());
    assertEquals(1, run.exitCode());
    assertEquals(
        second
            + ": would be written to "
            + folder.resolve("out/a.txt")
            + ", where "
            + first
            + " was written\n",
        run.err());
  }

  @Test
  void whatIsNoDocumentTakesNoFolder() throws IOException {
    file("north/a.txt", PICTURE);
    guide("south/a.txt");
    Run run =
        convert(
            folder.resolve("north").toString(), folder.resolve("south").toString(), "--out", out());
    assertEquals(folder.resolve("north") + ": holds no documents\n", run.err());
    assertTrue(Files.exists(folder.resolve("out/a.txt/source.txt")));
  }

  @Test
  void doesNotReadItsOwnOutput() throws IOException {
    guide("in/a.txt");
    String inside = folder.resolve("in/out").toString();
    assertEquals(0, convert(in(), "--out", inside).exitCode());
    Run again = convert(in(), "--out", inside);
    assertEquals(0, again.exitCode());
    assertTrue(again.out().contains("1 document converted, 0 failed, 0 skipped"), again.out());
  }

  @Test
  void doesNotReadTheResultsOfEarlierRuns() throws IOException {
    guide("in/a.txt");
    convert(in(), "--out", folder.resolve("in/earlier").toString());
    Run again = convert(in(), "--out", out());
    assertTrue(again.out().contains("1 document converted, 0 failed, 0 skipped"), again.out());
    assertFalse(Files.exists(folder.resolve("out/earlier")));
  }

  @Test
  void doesNotWriteOverItsInput() throws IOException {
    String guide = guide("a.txt");
    Run run = convert(guide, "--out", folder.toString());
    assertEquals(1, run.exitCode());
    assertEquals(
        guide + ": would be written to the folder " + guide + ", which is a file\n", run.err());
    assertEquals(GUIDE, Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void walksLinksButNotInCircles() throws IOException {
    guide("in/a.txt");
    guide("other/b.txt");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/other"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("in/gone.txt"), folder.resolve("gone.txt"));
    Run run = convert(in(), "--out", out());
    assertEquals(folder.resolve("in/gone.txt") + ": no such file or folder\n", run.err());
    assertTrue(Files.exists(folder.resolve("out/other/b.txt/source.txt")));
    assertFalse(Files.exists(folder.resolve("out/loop")));
  }

  @Test
  void refusesWrongUsage() throws IOException {
    String guide = guide("in/a.txt");
    assertEquals(2, convert().exitCode());
    assertEquals(2, convert(guide).exitCode());
    assertEquals(2, convert("--out", out()).exitCode());
    assertEquals(2, convert(guide, "--out", out(), "--format", "xml").exitCode());
    assertEquals(2, convert(guide, "--out", guide).exitCode());
    assertEquals(2, convert(in(), "--out", in()).exitCode());
    assertEquals(2, run("transmogrify").exitCode());
    assertEquals(2, run().exitCode());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void takesFormatsInAnyCase() throws IOException {
    assertEquals(0, convert(guide("a.txt"), "--out", out(), "--format", "json,csv").exitCode());
    assertEquals(0, convert(guide("a.txt"), "--out", out(), "--format", "JSON").exitCode());
  }

  @Test
  void givesHelpAndVersion() {
    assertTrue(convert("--help").out().contains("INPUT"));
    assertEquals(0, convert("--help").exitCode());
    assertTrue(
        run("--version").out().matches("zhinan \\d+\\.\\d+\\.\\d+\\S*\\R"), run("--version").out());
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    for (int i = 0; i < 20; i++) {
      guide("in/" + i + ".txt");
    }
    convert(in(), "--out", folder.resolve("one").toString());
    convert(in(), "--out", folder.resolve("two").toString());
    List<Path> files = files(folder.resolve("one"));
    assertEquals(files, files(folder.resolve("two")));
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(file)),
          Files.readAllBytes(folder.resolve("two").resolve(file)));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  private static Run convert(String... arguments) {
    List<String> all = new ArrayList<>(List.of("convert"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Zhinan.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = command.execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  private String guide(String name) throws IOException {
    return file(name, GUIDE.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content).toString();
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private byte[] encrypted() throws IOException {
    Path file = folder.resolve("encrypted");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      container.writeFilesystem(out);
    }
    return Files.readAllBytes(file);
  }
}
