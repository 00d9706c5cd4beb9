package zhinan.ingest.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelWordsTest {
  private final LabelWords words = LabelWords.load();

  @ParameterizedTest
  @CsvSource({
    "窗口受理地址, ADDRESS",
    "受理接待时间, HOURS",
    "社保卡各区经办机构, NAME",
    "报名所属市（区、县）, DISTRICT",
    "办税服务厅简称, NAME",
    "联系电话（投诉）, SUPERVISION",
    "咨询、投诉电话, PHONES SUPERVISION",
    "办理地点及咨询电话, ADDRESS PHONES",
    "联系人/电话, PERSON PHONES",
    "联系方式邮箱, REMARKS",
    "办公时间夏季, SEASON",
    "核定床位数, REMARKS",
    "材料名称, REMARKS",
    "联系电话1, PHONES",
    "便民电话二, PHONES",
    "网点1, ''",
    "补助病种, ''"
  })
  void headNamesRoles(String head, String roles) {
    assertEquals(
        roles, words.fields(head).stream().map(OfficeField::name).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "监督电话, SUPERVISION",
    "受理接待时间：, HOURS",
    "办理机构, NAME",
    "医保服务热线, ''",
    "青松办事处, ''",
    "大厅服务电话, PHONES",
    "电话1, PHONES",
    "业务咨询电话02, PHONES",
    "投诉电话二, SUPERVISION",
    "地址3, ADDRESS",
    "咨询12345, ''",
    "窗口1, ''"
  })
  void labelIsKnownInAllItsWords(String label, String roles) {
    assertEquals(
        roles, words.known(label).stream().map(OfficeField::name).collect(Collectors.joining(" ")));
  }
}
