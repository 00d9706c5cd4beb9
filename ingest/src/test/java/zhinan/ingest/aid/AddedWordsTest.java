package zhinan.ingest.aid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.Limits;
import zhinan.model.Conversion;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Source;
import zhinan.model.Source.Aid;

/** Words of a team's own. */
final class AddedWordsTest {
  private static final String TABLE = "# ours\n\nMATERIALS\t要件一览\tportal of our city\n";

  @TempDir private Path folder;

  @Test
  void aHeadingNamesWhatTheTeamSays() throws Exception {
    byte[] guide = "停车证补办\n一、要件一览\n身份证。\n二、办理时限\n3日。\n".getBytes(StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("heading-words.tsv"), "FEE\t要件一览\n");
    AddedWords words = AddedWords.read(folder);
    Conversion with = new Ingest(Limits.DEFAULT, words).convert("a.txt", guide);
    Conversion without = new Ingest().convert("a.txt", guide);
    assertEquals(List.of(SectionKind.FEE), first(with).kinds());
    assertEquals(List.of(SectionKind.MATERIALS), first(without).kinds());
    assertEquals(words.aids(), with.guide().source().aids());
    assertEquals(List.of(), without.guide().source().aids());
  }

  private static Section first(Conversion conversion) {
    return conversion.guide().matters().get(0).sections().get(0);
  }

  @Test
  void readsTheTablesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("heading-words.tsv"), "\uFEFF" + TABLE);
    Files.writeString(folder.resolve("group-names.tsv"), "GUIDE\t便民册\n");
    Files.writeString(folder.resolve("README.md"), "whose words these are");
    AddedWords words = AddedWords.read(folder);
    assertEquals(List.of("MATERIALS\t要件一览\tportal of our city"), words.of(AddedWords.HEADINGS));
    assertEquals(List.of("GUIDE\t便民册"), words.of(AddedWords.GROUPS));
    assertEquals(
        List.of(
            new Aid("group-names.tsv", hash("GUIDE\t便民册\n")),
            new Aid("heading-words.tsv", hash("\uFEFF" + TABLE))),
        words.aids());
  }

  private static String hash(String text) {
    return Source.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesATableThatNoWordsCanBeAddedTo() throws IOException {
    Files.writeString(folder.resolve("fee-words.tsv"), "FREE\t分文不取\n");
    assertEquals(
        "fee-words.tsv is no table that words can be added to; expected [group-names.tsv,"
            + " heading-words.tsv]",
        refusal());
  }

  @Test
  void refusesAFolderWithoutTables() throws IOException {
    Files.writeString(folder.resolve("words.txt"), TABLE);
    assertEquals("holds no table; expected [group-names.tsv, heading-words.tsv]", refusal());
  }

  @Test
  void refusesALineWithoutWord() throws IOException {
    Files.writeString(folder.resolve("heading-words.tsv"), "MATERIALS\t要件\nFEE 花费\n");
    assertEquals("heading-words.tsv: expected KIND TAB word, found: FEE 花费", refusal());
  }

  @Test
  void refusesWhatIsNoUtf8() throws IOException {
    Files.write(folder.resolve("heading-words.tsv"), new byte[] {'F', 'E', 'E', '\t', (byte) 0xb7});
    assertEquals("heading-words.tsv is no UTF-8", refusal());
  }

  private String refusal() {
    return assertThrows(IllegalArgumentException.class, () -> AddedWords.read(folder)).getMessage();
  }

  @Test
  void refusesKindsThatATableDoesNotHave() throws IOException {
    Files.writeString(folder.resolve("heading-words.tsv"), "MATERIAL\t要件\n");
    assertEquals(
        "heading-words.tsv: expected one of "
            + List.of(SectionKind.values())
            + ", found: MATERIAL\t要件",
        unusable());
    Files.writeString(folder.resolve("heading-words.tsv"), TABLE);
    Files.writeString(folder.resolve("group-names.tsv"), "BOOK\t便民册\n");
    assertEquals(
        "group-names.tsv: expected one of [STAGE, GUIDE, PAPER, ANSWER, PUBLISHER, SHARED,"
            + " SHARED_GROUP, SHARED_GUIDE, SIGNED], found: BOOK\t便民册",
        unusable());
  }

  private String unusable() throws IOException {
    AddedWords words = AddedWords.read(folder);
    return assertThrows(IllegalArgumentException.class, () -> new Ingest(Limits.DEFAULT, words))
        .getMessage();
  }
}
