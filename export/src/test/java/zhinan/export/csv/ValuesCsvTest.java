package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.ValuedGuide;

class ValuesCsvTest {
  private static final String EAST_PHONES =
      "tel:+86-898-5550101;ext=303 tel:12345;phone-context=+86";

  @TempDir private Path temp;
  private CsvFolder folder;

  @BeforeEach
  void write() throws IOException {
    folder = CsvFolder.of(ValuedGuide.conversion(), temp);
  }

  @Test
  void writesAnOfficeForEachUseOfItsDirectory() throws IOException {
    assertEquals(
        List.of(
            List.of("d1.u1.c1", "d1", "m1", "m1.1", "10", ""),
            List.of("d1.u1.c2", "d1", "m1", "m1.1", "13", ""),
            List.of("d1.u2.c1", "d1", "m2", "m2.p1", "28", "m2.p1"),
            List.of("d1.u2.c2", "d1", "m2", "m2.p1", "29", "m2.p1"),
            List.of("d1.u3.c1", "d1", "", "guide", "1", ""),
            List.of("d1.u3.c2", "d1", "", "guide", "1", ""),
            List.of("d2.u1.c1", "d2", "m2", "m2.1", "21", "")),
        folder.columns(
            "contacts.csv", "id", "directory_id", "matter_id", "section_id", "line", "part_id"));
  }

  @Test
  void writesAllThatAnOfficeSaysWithTheWordsItWasReadFrom() throws IOException {
    assertEquals(
        """
        id,directory_id,matter_id,section_id,name,division,address,address_raw,phones,phones_raw,\
        supervision_phones,supervision_phones_raw,hours,hours_raw,person,remarks,line,page,\
        part_id,division_code,province,city,district,town,road,number,building,floor,room,\
        address_remark
        d1.u1.c1,d1,m1,m1.1,东门窗口,海南省保亭县,海南省保亭县新政镇云水路5号B座2楼3号窗口,\
        云水路5号B座2楼3号窗口（广场对面）,tel:+86-898-5550101;ext=303 tel:12345;phone-context=+86,\
        '+86-0898-5550101转303、12345,tel:+86-13900001111,13900001111,Mo-Fr 08:00-11:30,周一至周五,\
        王某,'-代收,10,1,,460035,海南省,,保亭县,新政镇,云水路,5号,B座,2楼,3号窗口,（广场对面）
        """
            .replace("\n", "\r\n"),
        folder
            .text("contacts.csv")
            .lines()
            .limit(2)
            .map(line -> line + "\r\n")
            .reduce("", String::concat));
  }

  @Test
  void leavesWhatWasRefusedEmptyBesideItsWords() throws IOException {
    assertEquals(
        List.of("", "见门牌", "", "'=55501", "", "30-11:30，13：-16:00"),
        folder
            .columns(
                "contacts.csv",
                "address",
                "address_raw",
                "phones",
                "phones_raw",
                "hours",
                "hours_raw")
            .get(1));
  }

  @Test
  void writesADirectoryOnceWhateverUsesIt() throws IOException {
    assertEquals(
        List.of(
            List.of("id", "contacts", "uses", "similar", "matter_id", "node_id", "line", "page"),
            List.of("d1", "2", "3", "d2", "m1", "m1.1", "10", "1"),
            List.of("d2", "1", "1", "", "m2", "m2.1", "21", "1")),
        folder.records("directories.csv"));
  }

  @Test
  void writesARowForEachPaperAndNoneForWhatWasRefused() throws IOException {
    assertEquals(
        """
        id,matter_id,section_id,name,originals,copies,form,condition,issuer,raw,line,page,part_id
        m2.p1.1-1,m2,m2.p1.1,照片,,,UNSPECIFIED,,,照片,29,1,m2.p1
        m2.p1.1-3,m2,m2.p1.1,离婚证,1,2,BOTH,离婚的,民政局,'-离婚证原件及复印件2份,29,1,m2.p1
        """
            .replace("\n", "\r\n"),
        folder.text("materials.csv"));
  }

  @Test
  void writesARowForEachValueThatIsNotWhatTheDocumentSays() throws IOException {
    assertEquals(
        List.of(
            List.of("time_limit", "即时办结", "IMMEDIATE PROMISED"),
            List.of("time_limit", "城市3-5个|工作日，不含公示", "3-5 WORKING_DAY; for 城市; without 不含公示"),
            List.of("time_limit", "按规定", ""),
            List.of(
                "fee",
                "领证不收费，报名80.50元/人",
                "CHARGED 领证 0 CNY; 报名 80.5 CNY/人 by 琼价〔2018〕4号 less for 低保户"),
            List.of("agency", "可以", "ALLOWED"),
            List.of("agency", "持委托书", "CONDITIONAL 持委托书"),
            List.of("link", "www.a.cn/x", "http://www.a.cn/x"),
            List.of("time_limit", "20.0日", "20 WORKING_DAY; without 不含公示"),
            List.of("link", "htp://", ""),
            List.of("hours", "周六", "Sa"),
            List.of("address", "云水路5号B座2楼3号窗口（广场对面）", "海南省保亭县新政镇云水路5号B座2楼3号窗口（广场对面）"),
            List.of("phones", "'+86-0898-5550101转303、12345", EAST_PHONES),
            List.of("supervision_phones", "13900001111", "tel:+86-13900001111"),
            List.of("hours", "周一至周五", "Mo-Fr 08:00-11:30"),
            List.of("address", "见门牌", ""),
            List.of("phones", "'=55501", ""),
            List.of("hours", "30-11:30，13：-16:00", ""),
            List.of("fee", "不收费", "FREE"),
            List.of("agency", "否", "NOT_ALLOWED"),
            List.of("material", "（略）", ""),
            List.of(
                "material", "'-离婚证原件及复印件2份", "离婚证; originals 1; copies 2; BOTH; for 离婚的; from 民政局"),
            List.of("legal_basis", "琼发[2018]4号", "琼发〔2018〕4号")),
        folder.columns("normalizations.csv", "field", "raw", "value"));
  }

  @Test
  void tellsTheRuleAndThePlaceOfANormalization() throws IOException {
    List<List<String>> records = folder.records("normalizations.csv");
    assertEquals(
        List.of("field", "raw", "value", "rule", "line", "page", "node_id", "start", "end", "id"),
        records.get(0));
    assertEquals(
        List.of("hours", "周六", "Sa", "hours.week", "6", "1", "m1.1", "60", "65", "v10"),
        records.get(10));
  }

  @Test
  void tellsInASectionWhyItStatesNothingAndWhatItHolds() throws IOException {
    assertEquals(
        List.of(
            List.of("m1.1", "", "2", EAST_PHONES, "Sa", "0"),
            List.of("m2.1", "", "1", "", "", "0"),
            List.of("m2.2", "", "0", "", "", "0"),
            List.of("m2.3", "EMPTY", "0", "", "", "0"),
            List.of("m2.p1.1", "", "0", "", "", "2")),
        folder.columns(
            "sections.csv",
            "id",
            "absence",
            "contacts_count",
            "phones",
            "opening_hours",
            "materials_count"));
  }

  @Test
  void givesTheBranchesOfATimeLimitTheSameOrderInAllColumns() throws IOException {
    assertMatter("time_limit_amount", " | 3-5 |  | 20", "", "");
    assertMatter("time_limit_unit", "IMMEDIATE | WORKING_DAY |  | WORKING_DAY", "", "");
    assertMatter("time_limit_basis", "PROMISED | UNSPECIFIED |  | UNSPECIFIED", "", "");
    assertMatter("time_limit_condition", " | 城市 |  | ", "", "");
    assertMatter("time_limit_exclusions", " | 不含公示 |  | 不含公示", "", "");
  }

  @Test
  void makesABarInsideABranchFullWidth() throws IOException {
    assertMatter("time_limit_raw", "即时办结 | 城市3-5个｜工作日，不含公示 | 按规定 | 20.0日", "", "");
  }

  @Test
  void tellsWhatAMatterCostsAndForWhat() throws IOException {
    assertMatter("fee_charged", "PARTLY", "UNSTATED", "NO");
    assertMatter("fee_amounts", "0 | 80.5", "", "");
    assertMatter("fee_items", "领证 | 报名", "", "");
    assertMatter("fee_per", " | 人", "", "");
    assertMatter("fee_raw", "领证不收费，报名80.50元/人 | 按物价部门规定执行", "", "不收费");
  }

  @Test
  void takesTwoAnswersOnAgencyForACondition() throws IOException {
    assertMatter("agency", "CONDITIONAL", "UNSTATED", "NOT_ALLOWED");
    assertMatter("agency_condition", " | 持委托书", "", "");
    assertMatter("agency_raw", "可以 | 持委托书", "", "否");
  }

  @Test
  void writesLinksHoursAndLawsThatWereRead() throws IOException {
    assertMatter("online_urls", "http://www.a.cn/x | http://b.cn/", "", "");
    assertMatter("opening_hours", "Sa", "", "");
    assertMatter("legal_bases", "《条例》第七条", "", "琼发〔2018〕4号 | 《办法》（令第5号）第一条");
  }

  @Test
  void gathersTheOfficesOfAMattersOwnSections() throws IOException {
    assertMatter("contacts_count", "2", "1", "2");
    assertMatter("materials_count", "0", "0", "2");
    assertMatter("phones", EAST_PHONES, "", EAST_PHONES);
    assertMatter("supervision_phones", "tel:+86-13900001111", "", "tel:+86-13900001111");
  }

  /** The cells of the matters m1 and m2 and of the part m2.p1. */
  private void assertMatter(String column, String... cells) throws IOException {
    assertEquals(List.of(cells), folder.column("matters.csv", column), column);
  }
}
