package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Assessment;
import zhinan.model.Assessment.Choice;
import zhinan.model.Assessment.Reason;
import zhinan.model.Conversion;
import zhinan.model.Notice;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Verdict;

/** What is told to be a guide, and what is not: short papers of many kinds. */
final class OutlineVerdictTest {
  private static final String GUIDE =
      """
      居住登记办事指南
      一、申领居住登记
      1.申请条件：在本镇住满三十日的人员。
      2.所需材料：身份证原件，租房合同复印件一份。
      3.办理地点：镇便民服务中心二号窗口。
      4.办理时限：三个工作日。
      5.收费标准：不收费。
      二、注销居住登记
      1.申请条件：已经离开本镇的人员。
      2.所需材料：身份证原件。
      3.办理地点：镇便民服务中心二号窗口。
      4.办理时限：当场办结。
      """;

  private static Conversion read(String text) throws UnreadableDocumentException {
    return StructuredGuide.of("example.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(Assessment assessment) {
    return assessment.reasons().stream().map(Reason::code).toList();
  }

  private static List<String> warnings(Conversion conversion) {
    return conversion.notices().stream()
        .filter(notice -> notice.severity() == Severity.WARNING)
        .map(Notice::code)
        .toList();
  }

  @Test
  void aGuideIsOne() throws UnreadableDocumentException {
    Assessment assessment = read(GUIDE).assessment();
    assertEquals(Verdict.GUIDE, assessment.verdict());
    assertEquals(
        List.of(
            new Reason("matters", "2 matters with 9 sections"),
            new Reason("kinds", "9 headings name 5 known kinds of section")),
        assessment.reasons());
    assertTrue(assessment.confidence() > 0.8, () -> "" + assessment.confidence());
  }

  @Test
  void theReadingThatWonIsNamedWithItsRival() throws UnreadableDocumentException {
    Choice choice = read(GUIDE).assessment().choice().orElseThrow();
    assertEquals("convention", choice.name());
    assertTrue(choice.score() > choice.runnerUp().orElseThrow().score(), choice::toString);
    assertEquals(choice.decidedBy(), choice.evidence().get(0).name());
    assertEquals(
        List.of("counting", "groups", "repeats", "sections", "titles"),
        choice.evidence().stream().map(Assessment.Evidence::name).sorted().toList());
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of(
            "blanks",
            """
            暂住人员登记卡
            姓名：
            籍贯：
            住址：
            事由：
            登记人签名：
            　　年　　月　　日
            """),
        Arguments.of(
            "placeholders",
            """
            ____办理指南
            1.办理条件：________
            2.所需材料：________
            3.办理流程：________
            4.办理地点：________
            """),
        Arguments.of(
            "placeholders",
            """
            ×××办事指南
            一、申请条件：×××
            二、申请材料：×××、×××
            三、办理时限：××个工作日
            四、咨询电话：×××
            """),
        Arguments.of(
            "not-chinese",
            """
            {{ITEM_NAME}}
            一、受理条件：{{CONDITION}}
            二、申请材料：{{MATERIALS}}
            三、办理地点：{{ADDRESS}}
            """),
        Arguments.of(
            "placeholders",
            """
            办事指南
            事项名称：（填写全称）
            办理条件：（逐条列明）
            申请材料：（注明份数）
            咨询电话：[座机号码]
            """),
        Arguments.of(
            "articles",
            """
            第一条 为管好码头，定此规则。
            第二条 码头由船务站管理。
            第三条 停船应当具备下列条件：
            （一）有船证；
            （二）交纳停泊费。
            第四条 本规则自公布之日起施行。
            """),
        Arguments.of(
            "paper-title",
            """
            关于申报手工艺人补贴的通知
            各村：
            一、申报条件：从事竹编三年以上。
            二、申报材料：申请书一份。
            三、申报时间：三月底前。
            请各村抓紧办理。
            """),
        Arguments.of(
            "paper-title",
            """
            渡口停航公告
            因江水上涨，东渡口自六月二日起停航。
            恢复时间另行告知，咨询电话：3300112。
            """),
        Arguments.of(
            "names-only",
            """
            事项名称：渔船登记
            事项名称：渡口设置
            事项名称：航标迁移
            事项名称：船员体检
            """),
        Arguments.of(
            "no-matter",
            """
            便民事项清单
            1.渔船登记
            2.渡口设置
            3.航标迁移
            4.船员体检
            """),
        Arguments.of(
            "paper-title",
            """
            渔业合作社理事会会议纪要
            时间：五月四日
            地点：社部二楼
            一、上月账目
            会计报告了收支。
            二、修船安排
            六月中旬修两条船。
            """),
        Arguments.of(
            "off-subject",
            """
            酿米酒
            一、用料
            糯米五斤，酒曲一包，凉开水半桶。
            二、步骤
            糯米蒸熟摊凉，拌上酒曲，入缸压实。
            三、时间
            夏天三天，冬天七天。
            四、注意
            缸口盖好，不要沾油。
            """),
        Arguments.of(
            "paper-words",
            """
            船务站近况
            一、工作回顾
            全年办理登记三百件，受理投诉两件。
            二、存在问题
            窗口少，申请人排队久。
            三、下一步打算
            增设窗口，切实提高认识，抓好落实。
            """),
        Arguments.of(
            "paper-title",
            """
            渡口设置办事指南填写说明
            一、申请条件：写明申请人应当符合的条件。
            二、申请材料：写明材料的名称和份数。
            三、办理流程：写明受理、审核、办结。
            四、办理时限：写明工作日。
            五、收费标准：写明是否收费。
            六、办理地点：写明窗口。
            """),
        Arguments.of(
            "placeholders",
            """
            渡口设置
            一、申请条件
            【填写申请条件】
            二、申请材料
            【请填写材料名称】
            三、办理时限
            【填写工作日】
            四、收费标准
            【填写收费依据】
            """),
        Arguments.of(
            "placeholders",
            """
            渡口设置办理须知
            申请条件：……
            申请材料：……
            办理流程：……
            办理时限：……个工作日
            咨询电话：……
            """),
        Arguments.of(
            "sections-empty",
            """
            渡口设置办事指南
            一、申请条件
            二、申请材料
            三、办理流程
            四、办理时限
            五、收费标准
            六、办理地点
            """),
        Arguments.of(
            "paper-words",
            """
            关于申领渔船更新补贴的通告
            现将有关事项通告如下：
            一、申请条件：从事捕捞三年以上。
            二、申请材料：申请表、身份证复印件。
            三、办理时限：十个工作日。
            四、办理地点：镇政府二楼窗口。
            五、收费标准：不收费。
            六、咨询电话：3300112
            特此通告。
            """),
        Arguments.of(
            "not-chinese",
            """
            def limits(items):
                # 办理时限
                names = {"办理地点": "place", "收费标准": "fee"}
                for item in items:
                    print(item["name"], names)
                return len(items)
            """),
        Arguments.of(
            "no-matter",
            """
            江边的早晨
            雾从水面上升起来，渔船一条一条出港。
            老人坐在石阶上补网，不说话。
            """));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void otherPapersAreNone(String code, String text) throws UnreadableDocumentException {
    Conversion conversion = read(text);
    Assessment assessment = conversion.assessment();
    assertEquals(Verdict.NOT_A_GUIDE, assessment.verdict(), assessment::toString);
    assertTrue(codes(assessment).contains(code), assessment::toString);
    assertEquals(0, conversion.guide().allMatters().count());
    assertTrue(warnings(conversion).contains("no-matter"), assessment::toString);
    assertEquals(text.length(), conversion.ledger().length());
  }

  @Test
  void manyKnownHeadingsMakeADoubtOfANotice() throws UnreadableDocumentException {
    String notice =
        GUIDE
            .replace("居住登记办事指南", "关于居住登记的通知")
            .replace("一、申领居住登记\n", "申领居住登记\n")
            .replaceAll("(?s)二、.*", "");
    Conversion conversion = read(notice);
    assertEquals(Verdict.DOUBTFUL, conversion.assessment().verdict());
    assertEquals(List.of("paper-title", "kinds"), codes(conversion.assessment()));
    assertEquals(1, conversion.guide().allMatters().count());
    assertTrue(warnings(conversion).contains("guide-doubtful"));
  }

  @Test
  void aNoticeThatHandsOnSeveralMattersIsADoubt() throws UnreadableDocumentException {
    String notice = GUIDE.replace("居住登记办事指南", "关于居住登记的通知\n现将办理事项通知如下：") + "特此通知。\n请各单位遵照执行。\n";
    Conversion conversion = read(notice);
    assertEquals(Verdict.DOUBTFUL, conversion.assessment().verdict());
    assertEquals(2, conversion.guide().allMatters().count());
  }

  @Test
  void twoSayingsOfOtherPapersInALongGuideAreNone() throws UnreadableDocumentException {
    String guide = GUIDE + "三、代办居住登记\n1.申请条件：甲方和乙方签过委托合同。\n" + "2.所需材料：身份证复印件。\n".repeat(40);
    assertFalse(codes(read(guide).assessment()).contains("paper-words"));
  }

  @Test
  void papersAndStepsMakeAGuideOfFewHeadings() throws UnreadableDocumentException {
    String guide =
        """
        渡口设置许可办理
        一、需要准备哪些东西
        申请表一份，身份证复印件一份，码头的位置图。
        二、要走哪几步
        先到窗口提交材料，审核以后领取许可证。
        """;
    Conversion conversion = read(guide);
    Assessment assessment = conversion.assessment();
    boolean core =
        conversion.guide().allMatters().findFirst().orElseThrow().sections().stream()
            .flatMap(section -> section.kinds().stream())
            .collect(Collectors.toSet())
            .containsAll(Set.of(SectionKind.MATERIALS, SectionKind.PROCEDURE));
    assertEquals(core, !codes(assessment).contains("few-headings"), assessment::toString);
    assertTrue(assessment.verdict() != Verdict.NOT_A_GUIDE, assessment::toString);
  }

  @Test
  void aLineThatEndsWithTheNameOfALawIsNoTitle() throws UnreadableDocumentException {
    String guide =
        """
        渡口设置
        1.设定依据
        《内河渡口管理规定》第二条的规定
        2.申请条件：有固定的码头。
        3.申请材料：申请表一份。
        4.办理时限：五个工作日。
        """;
    assertEquals(Verdict.GUIDE, read(guide).assessment().verdict());
  }

  @Test
  void aMenuInFrontIsNoTitle() throws UnreadableDocumentException {
    String guide = "通知公告\n" + GUIDE.replace("居住登记办事指南\n", "");
    assertEquals(Verdict.GUIDE, read(guide).assessment().verdict());
  }

  @Test
  void oneBlankFormOrArticleMakesNoPaper() throws UnreadableDocumentException {
    String guide = GUIDE + "附：登记卡\n姓名：____\n第五条 登记应当如实。\n";
    assertEquals(Verdict.GUIDE, read(guide).assessment().verdict());
  }

  @Test
  void mattersWithoutSectionsMakeADoubt() throws UnreadableDocumentException {
    String guide =
        """
        事项1：渔船登记
        带船证到船务站一号窗口登记，当天领证。
        事项2：渡口设置
        向镇里写申请，镇里看过码头后答复。
        事项3：航标迁移
        打电话给航道站，站里派人来看。
        """;
    Conversion conversion = read(guide);
    assertEquals(Verdict.DOUBTFUL, conversion.assessment().verdict());
    assertEquals(3, conversion.guide().allMatters().count());
    assertTrue(codes(conversion.assessment()).contains("few-sections"));
  }

  @Test
  void headingsOfAGuideWithoutAMatterMakeADoubt() throws UnreadableDocumentException {
    String text = "办事指南\n本站代办渔船登记，材料齐全的当天办好。\n下雨天不开门。\n";
    Assessment assessment = read(text).assessment();
    assertEquals(Verdict.DOUBTFUL, assessment.verdict(), assessment::toString);
    assertEquals(List.of("no-matter"), codes(assessment));
  }

  @Test
  void aNameBelowTheTitlesIsTold() throws UnreadableDocumentException {
    String guide =
        """
        第一节 水上业务
        渔船登记
        申请条件：有船证。
        申请材料：船证原件。
        办理时限：一天。
        第二节 岸上业务
        渡口设置
        申请条件：有码头。
        申请材料：申请表。
        办理时限：五天。
        """;
    Conversion conversion = read(guide);
    boolean groups =
        conversion.guide().allMatters().anyMatch(m -> m.heading().title().contains("业务"));
    assertEquals(groups, warnings(conversion).contains("matter-name-below"));
  }

  @Test
  void aBracketWithoutPartnerIsTold() throws UnreadableDocumentException {
    String guide = GUIDE.replace("一、申领居住登记", "一、申领居住登记】");
    assertTrue(warnings(read(guide)).contains("title-bracket"));
    assertFalse(warnings(read(GUIDE)).contains("title-bracket"));
  }
}
