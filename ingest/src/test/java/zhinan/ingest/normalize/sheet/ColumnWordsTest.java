package zhinan.ingest.normalize.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnWordsTest {
  private final ColumnWords words = ColumnWords.load();

  @ParameterizedTest
  @CsvSource({
    "窗口受理地址, ADDRESS",
    "受理接待时间, HOURS",
    "社保卡各区经办机构, NAME",
    "报名所属市（区、县）, DISTRICT",
    "办税服务厅简称, NAME",
    "联系电话（投诉）, SUPERVISION",
    "咨询、投诉电话, PHONE SUPERVISION",
    "办理地点及咨询电话, ADDRESS PHONE",
    "联系人/电话, PERSON PHONE",
    "联系方式邮箱, REMARK",
    "办公时间夏季, SEASON",
    "核定床位数, REMARK",
    "材料名称, REMARK",
    "补助病种, ''"
  })
  void headNamesRoles(String head, String roles) {
    assertEquals(
        roles, words.roles(head).stream().map(Role::name).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "监督电话, SUPERVISION",
    "受理接待时间：, HOURS",
    "办理机构, NAME",
    "医保服务热线, ''",
    "青松办事处, ''",
    "大厅服务电话, PHONE"
  })
  void labelIsKnownInAllItsWords(String label, String roles) {
    assertEquals(
        roles, words.wholeRoles(label).stream().map(Role::name).collect(Collectors.joining(" ")));
  }
}
