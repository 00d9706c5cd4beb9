package zhinan.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import zhinan.model.SectionKind;
import zhinan.model.Source;

/** The options {@code --words}, {@code --profile}, {@code --profile-out}, {@code --revisions}. */
final class AidsTest {
  private static final String EMPTY = "zhinan-profile/1\n";

  @TempDir private Path folder;

  private record Run(int exitCode, String err) {}

  @BeforeEach
  void pages() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    String rest = "\n能办的人\n本区居民，满十六周岁。\n去哪儿办\n自己到窗口来办。\n要带的材料\n身份证，户口簿，照片两张。\n";
    int number = 1;
    for (String title : List.of("居住证签注", "犬只登记", "停车证申领", "渡口设置")) {
      write("in/p" + number + ".txt", "青溪区政务网\n" + title + rest);
      number++;
    }
    write("in/p5.txt", "青溪区政务网\n鸡舍备案\n能办的人\n有\n去哪儿办\n来\n");
  }

  @Test
  void aPageAloneWithTheProfileIsReadAsInItsFolder() throws IOException {
    assertEquals(
        0, convert(path("in"), "--out", path("out"), "--profile-out", path("make")).exitCode());
    Run alone = convert(path("in/p5.txt"), "--out", path("alone"), "--profile", path("make"));
    assertEquals(0, alone.exitCode(), alone.err());
    for (String file : List.of("guide.json", "outline.csv", "report.html", "datapackage.json")) {
      assertArrayEquals(bytes("out/p5.txt/" + file), bytes("alone/p5.txt/" + file), file);
    }
    assertTrue(read("out/p5.txt/outline.csv").contains("MATTER,,鸡舍备案"));
    convert(path("in/p5.txt"), "--out", path("without"));
    assertFalse(read("without/p5.txt/outline.csv").contains("鸡舍备案"));
  }

  @Test
  void everyOutputNamesTheProfile() throws IOException {
    convert(path("in"), "--out", path("out"), "--profile-out", path("make"));
    String hash = Source.sha256(bytes("make"));
    String aid = "{ \"name\": \"profile\", \"sha256\": \"" + hash + "\" }";
    assertTrue(read("out/p1.txt/guide.json").contains(aid), hash);
    assertTrue(read("out/p1.txt/datapackage.json").contains("sha256:" + hash));
    assertTrue(read("out/p1.txt/report.html").contains(hash));
    diff("in/p1.txt", "in/p2.txt", "--profile", path("make"));
    assertEquals(3, read("diff/diff.json").split(hash).length);
    assertEquals(3, read("diff/diff.html").split(hash).length);
  }

  @Test
  void whatIsLearnedDependsOnNoOrder() throws IOException {
    convert(path("in"), "--out", path("out"), "--profile-out", path("a"));
    convert(
        path("in/p5.txt"),
        path("in/p3.txt"),
        path("in/p1.txt"),
        path("in/p2.txt"),
        path("in/p4.txt"),
        "--out",
        path("other"),
        "--profile-out",
        path("b"));
    assertEquals(read("a"), read("b"));
    assertTrue(read("a").contains("bare\t能办的人"), read("a"));
  }

  @Test
  void aProfileGoesOn() throws IOException {
    write("old", EMPTY + "2\t0\t8\t-4\t-4\t-4\tbare\t能办的人\n");
    convert(
        path("in/p1.txt"),
        path("in/p2.txt"),
        path("in/p3.txt"),
        "--out",
        path("out"),
        "--profile",
        path("old"),
        "--profile-out",
        path("new"));
    assertTrue(read("new").lines().anyMatch(line -> line.matches("5\t.*\tbare\t能办的人")));
    convert(path("in"), "--out", path("out"), "--profile", path("old"));
    assertTrue(read("out/p1.txt/guide.json").contains(Source.sha256(bytes("old"))));
  }

  @Test
  void twoDocumentsTeachEachOtherNothing() throws IOException {
    convert(path("in/p1.txt"), path("in/p2.txt"), "--out", path("out"), "--profile-out", path("x"));
    assertEquals(EMPTY, read("x"));
    assertFalse(read("out/p1.txt/guide.json").contains("\"aids\""));
  }

  @Test
  void thePolicyForTrackedChangesIsNamedWhereItIsNotTheUsualOne() throws IOException {
    convert(path("in/p1.txt"), "--out", path("out"), "--revisions", "accept");
    assertFalse(read("out/p1.txt/guide.json").contains("aids"));
    convert(path("in/p1.txt"), "--out", path("other"), "--revisions", "reject");
    assertTrue(read("other/p1.txt/guide.json").contains("\"revisions=reject\""));
    diff("in/p1.txt", "in/p2.txt", "--revisions", "reject");
    assertEquals(3, read("diff/diff.json").split("revisions=reject").length);
  }

  @Test
  void aTeamAddsWords() throws IOException {
    Files.createDirectories(folder.resolve("words"));
    write("words/heading-words.tsv", "CONDITIONS\t能办的人\tour portal\n");
    convert(path("in/p1.txt"), "--out", path("out"), "--words", path("words"));
    assertTrue(read("out/p1.txt/outline.csv").contains("能办的人,CONDITIONS"));
    String hash = Source.sha256(bytes("words/heading-words.tsv"));
    assertTrue(read("out/p1.txt/guide.json").contains(hash));
    diff("in/p1.txt", "out/p1.txt", "--words", path("words"));
    assertEquals(3, read("diff/diff.json").split(hash).length);
    assertTrue(read("diff/diff.json").contains("\"changes\": []"), read("diff/diff.json"));
  }

  @Test
  void whatCanNotBeUsedIsWrongUsage() throws IOException {
    Files.createDirectories(folder.resolve("words"));
    write("words/heading-words.tsv", "CONDITION\t能办的人\n");
    Run run = convert(path("in/p1.txt"), "--out", path("out"), "--words", path("words"));
    assertEquals(2, run.exitCode());
    assertEquals(
        "--words "
            + path("words")
            + ": heading-words.tsv: expected one of "
            + List.of(SectionKind.values())
            + ", found: CONDITION\t能办的人",
        firstLine(run));
    Run missing = convert(path("in/p1.txt"), "--out", path("out"), "--words", path("none"));
    assertEquals("--words " + path("none") + ": no such file or folder", firstLine(missing));
    Run guide = convert(path("in/p1.txt"), "--out", path("out"), "--profile", path("in/p1.txt"));
    assertEquals(
        "--profile "
            + path("in/p1.txt")
            + ": is no profile: expected zhinan-profile/1 in its first line",
        firstLine(guide));
    Files.write(folder.resolve("make"), new byte[] {'z', (byte) 0xb7, '\n'});
    Run bytes = convert(path("in/p1.txt"), "--out", path("out"), "--profile", path("make"));
    assertEquals("--profile " + path("make") + ": is no UTF-8", firstLine(bytes));
    Run unwritable =
        convert(path("in/p1.txt"), "--out", path("out"), "--profile-out", path("none/make"));
    assertEquals(
        "--profile-out " + path("none/make") + ": no such file or folder", firstLine(unwritable));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private static String firstLine(Run run) {
    return run.err().lines().findFirst().orElse("");
  }

  private void diff(String old, String fresh, String option, String value) {
    Run run = execute("diff", path(old), path(fresh), "--out", path("diff"), option, value);
    assertEquals(0, run.exitCode(), run.err());
  }

  private static Run convert(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "convert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return execute(all);
  }

  private static Run execute(String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine command =
        Zhinan.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err));
    return new Run(command.execute(arguments), err.toString());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
