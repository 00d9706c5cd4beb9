package zhinan.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Field;

final class DiffCommandTest {
  private static final String GUIDE =
      "居住证办理指南\n事项1：居住证申领\n1.办理时限：5个工作日。\n2.所需材料：（1）身份证；（2）申请表1份。\n事项2：居住证补领\n1.收费标准：免费。\n";

  @TempDir private Path folder;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void writesTheFilesAndTellsTotalsAndChanges() throws IOException {
    Run run = diff(old(), changed(), "--out", out(), "--lang", "en");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals(
        List.of(
            "matters: old 2 = matched 2 + removed 0; new 2 = matched 2 + added 0",
            "matched 2: unchanged 1, changed 1 (renamed 0, moved 0, renumbered 0)",
            "changes 1: substantive 1, unproven 0, editorial 0, numbering 0, formatting 0",
            "  1. value changed time limit 居住证申领: 5个工作日 -> 7个工作日 [3 -> 3]"),
        run.out().lines().toList());
    assertTrue(Files.readString(folder.resolve("out/diff.json")).contains("VALUE_CHANGED"));
    assertTrue(Files.exists(folder.resolve("out/diff.csv")));
  }

  @Test
  void speaksChineseUnlessAsked() throws IOException {
    Run run = diff(old(), changed(), "--out", out());
    assertTrue(run.out().startsWith("事项：旧版 2 = 配对 2 + 删除 0；新版 2 ="), run.out());
  }

  @Test
  void endsWithOneForSubstantiveChangesWhenAsked() throws IOException {
    assertEquals(1, diff(old(), changed(), "--out", out(), "--exit-code").exitCode());
    assertEquals(0, diff(old(), old(), "--out", out(), "--exit-code").exitCode());
    String form = edition("form.txt", GUIDE.replace("（1）", "(1) ").replace("；", ";"));
    assertEquals(0, diff(old(), form, "--out", out(), "--exit-code").exitCode());
  }

  @Test
  void leavesOutWhatIsNotSubstantiveWhenAsked() throws IOException {
    String form = edition("form.txt", GUIDE.replace("；", ";"));
    diff(old(), form, "--out", out());
    assertTrue(Files.readString(folder.resolve("out/diff.csv")).contains("FORMATTING"));
    diff(old(), form, "--out", out(), "--only", "substantive");
    assertFalse(Files.readString(folder.resolve("out/diff.csv")).contains("FORMATTING"));
  }

  @Test
  void readsFoldersThatConvertWrote() throws IOException {
    execute("convert", old(), "--out", folder.resolve("a").toString());
    execute("convert", changed(), "--out", folder.resolve("b").toString());
    String one = folder.resolve("a/old.txt").toString();
    Run run = diff(one, folder.resolve("b").toString(), "--out", out(), "--lang", "en");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("changes 1: substantive 1"), run.out());
    assertEquals(run.out(), diff(old(), changed(), "--out", out(), "--lang", "en").out());
  }

  @Test
  void tellsInOneLineWhatCannotBeRead() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    Run run = diff(old(), missing, "--out", out());
    assertEquals(new Run(1, "", missing + ": no such file or folder\n"), run);
    String nothing = folder.resolve("nothing").toString();
    Files.createDirectory(folder.resolve("nothing"));
    String err = diff(nothing, old(), "--out", out()).err();
    assertTrue(err.startsWith(nothing + ": is a folder without guide.json"), err);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aFolderOfSeveralDocumentsIsNoEdition() throws IOException {
    execute("convert", old(), changed(), "--out", folder.resolve("a").toString());
    String both = folder.resolve("a").toString();
    String err = diff(both, old(), "--out", out()).err();
    assertTrue(err.contains("holds 2 converted documents"), err);
  }

  @Test
  void wrongUsageEndsWithTwo() throws IOException {
    assertEquals(2, diff(old(), "--out", out()).exitCode());
    assertEquals(2, diff(old(), changed()).exitCode());
    assertEquals(2, diff(old(), changed(), "--out", old()).exitCode());
    assertEquals(2, diff(old(), changed(), "--out", out(), "--only", "nothing").exitCode());
  }

  @Test
  void saysNothingWhenQuiet() throws IOException {
    assertEquals(new Run(0, "", ""), diff("--quiet", old(), changed(), "--out", out()));
  }

  @Test
  void bothLanguagesHaveAWordForEverything() {
    for (Lang lang : Lang.values()) {
      CommandWords words = CommandWords.of(lang);
      Arrays.stream(ChangeType.values()).forEach(type -> assertFalse(words.get(type).isEmpty()));
      Arrays.stream(Field.values())
          .filter(field -> field != Field.NONE)
          .forEach(field -> assertFalse(words.get(field).isEmpty()));
    }
  }

  private String old() throws IOException {
    return edition("old.txt", GUIDE);
  }

  private String changed() throws IOException {
    return edition("new.txt", GUIDE.replace("5个工作日", "7个工作日"));
  }

  private String edition(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static Run diff(String... args) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(args));
    return execute(all.toArray(String[]::new));
  }

  private static Run execute(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Zhinan.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = command.execute(args);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
