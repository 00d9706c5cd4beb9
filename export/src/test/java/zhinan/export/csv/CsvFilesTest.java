package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.Guides;

class CsvFilesTest {
  private static final String OFFICES =
      "详见下表：\n窗口一览表\n窗口\t联系电话\n区号\t号码\n东门窗口\t0899\t5550101\n-5550102\n\t-303";

  @TempDir private Path temp;
  private CsvFolder folder;

  @BeforeEach
  void write() throws IOException {
    folder = CsvFolder.of(Guides.varied(), temp);
  }

  @Test
  void writesTheOutlineInDocumentOrder() throws IOException {
    assertFile(
        "outline.csv",
        """
        line,page,type,number,title,kinds,id,parent_id,owner_matter_id,merged_into
        2,1,MATTER,1,领取证明,,m1,,m1,
        4,1,SECTION,1,办理地点及咨询电话,LOCATION CONTACT,m1.1,m1,m1,
        16,1,THEME,,户籍,,t1,,,
        17,1,STAGE,一,出生阶段,,s1,,,
        19,1,THEME,,生育,,t2,s1,,
        20,2,MATTER,2,"生育登记, ""一孩\""",,m2,t2,m2,
        21,2,SECTION,1,材料,MATERIALS,m2.1,m2,m2,
        25,2,SECTION,2,其他材料,MATERIALS,m2.2,m2,m2,
        27,2,SECTION,3,备注,NOTES,m2.3,m2,m2,
        28,2,PART,一,再生育,,m2.p1,m2,m2,
        29,2,SECTION,1,去现场次数,OTHER,m2.p1.1,m2.p1,m2,
        """);
  }

  @Test
  void writesTheLedger() throws IOException {
    assertFile(
        "ledger.csv",
        """
        start,end,disposition,target
        0,8,KEPT,guide
        8,187,KEPT,m1
        187,196,MERGED,m2
        196,202,DROPPED,page-number
        """);
  }

  @Test
  void writesNoticesWithTheirCodeInTheLastColumn() throws IOException {
    assertFile(
        "notices.csv",
        """
        id,severity,message,line,page,node_id,excerpt,code
        n1,WARNING,section 6 follows section 4; 5 is missing,2,1,m1,事项1：领取证明,number-gap
        n2,INFO,odd,32,2,,'- 2 -,odd
        """);
  }

  @Test
  void writesARowForEachMatterAndPart() throws IOException {
    assertEquals(
        "id type parent_id stage theme number title line page description conditions materials"
            + " procedure channel location contact hours time_limit fee agent result legal_basis"
            + " level agency_in_charge supervision notes other time_limit_amount time_limit_unit"
            + " time_limit_basis time_limit_raw fee_charged fee_amounts fee_raw agency agency_raw"
            + " online_urls time_limit_condition time_limit_exclusions fee_items fee_per"
            + " agency_condition opening_hours legal_bases materials_count contacts_count phones"
            + " supervision_phones text",
        String.join(" ", folder.records("matters.csv").get(0)));
    assertEquals(List.of("m1", "m2", "m2.p1"), folder.column("matters.csv", "id"));
    assertEquals(List.of("MATTER", "MATTER", "PART"), folder.column("matters.csv", "type"));
    assertEquals(List.of("", "t2", "m2"), folder.column("matters.csv", "parent_id"));
    assertEquals(List.of("", "出生阶段", "出生阶段"), folder.column("matters.csv", "stage"));
    assertEquals(List.of("", "生育", "生育"), folder.column("matters.csv", "theme"));
  }

  @Test
  void writesASectionOfTwoKindsInBothColumns() throws IOException {
    assertEquals(List.of(OFFICES, "", ""), folder.column("matters.csv", "location"));
    assertEquals(List.of(OFFICES, "", ""), folder.column("matters.csv", "contact"));
  }

  @Test
  void joinsSectionsOfOneKindWithABlankLine() throws IOException {
    assertEquals(
        List.of("", "①身份证；\n②户口簿𠮷。\n材料示意\n\n照片。", ""), folder.column("matters.csv", "materials"));
  }

  @Test
  void keepsThePartsSectionsInThePartsRow() throws IOException {
    assertEquals(List.of("", "", "'=1+1次"), folder.column("matters.csv", "other"));
  }

  @Test
  void writesTheWordsInFrontOfTheSectionsInTheLastColumn() throws IOException {
    assertEquals(List.of("凭身份证领取。", "", ""), folder.column("matters.csv", "text"));
  }

  @Test
  void writesARowForEachSection() throws IOException {
    assertEquals(
        List.of(
            List.of("m1.1", "m1", "1", "办理地点及咨询电话", "LOCATION CONTACT", OFFICES, "4", "1", ""),
            List.of("m2.1", "m2", "1", "材料", "MATERIALS", "①身份证；\n②户口簿𠮷。\n材料示意", "21", "2", ""),
            List.of("m2.2", "m2", "2", "其他材料", "MATERIALS", "照片。", "25", "2", ""),
            List.of("m2.3", "m2", "3", "备注", "NOTES", "", "27", "2", ""),
            List.of("m2.p1.1", "m2", "1", "去现场次数", "OTHER", "'=1+1次", "29", "2", "m2.p1")),
        folder.columns(
            "sections.csv",
            "id",
            "matter_id",
            "number",
            "heading",
            "kinds",
            "text",
            "line",
            "page",
            "part_id"));
  }

  @Test
  void writesARowForEachCell() throws IOException {
    List<List<String>> rows = new ArrayList<>(folder.records("tables.csv"));
    assertEquals(10, rows.size());
    assertEquals(
        "table_id section_id row column row_span column_span header text",
        String.join(" ", rows.get(0)));
    assertEquals(List.of("t1", "m1.1", "1", "2", "1", "2", "", "联系电话"), rows.get(2));
    assertEquals(List.of("t1", "m1.1", "3", "2", "2", "1", "联系电话 / 区号", "0899"), rows.get(6));
    assertEquals(List.of("t1", "m1.1", "4", "3", "1", "1", "联系电话 / 号码", "-303"), rows.get(9));
  }

  @Test
  void writesOnlyHeadersForAGuideWithoutWords() throws IOException {
    CsvFolder empty = CsvFolder.of(Guides.empty(), temp.resolve("empty"));
    assertEquals(1, empty.records("outline.csv").size());
    assertEquals(1, empty.records("ledger.csv").size());
    assertEquals(1, empty.records("contacts.csv").size());
    assertEquals(1, empty.records("normalizations.csv").size());
  }

  private void assertFile(String name, String expected) throws IOException {
    assertEquals(expected.replace("\n", "\r\n"), folder.text(name));
  }
}
