package zhinan.export.diff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.model.Block;
import zhinan.model.Span;
import zhinan.text.TableLines;

final class TokenizerTest {
  private static Passage passage(String text) {
    Span span = new Span(0, text.length(), 1, OptionalInt.empty());
    return Passage.of(List.of(new Block.Paragraph(text, span)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20个工作日内 | 20个工作日 内",
        "5 个工作日 | 5个工作日",
        "０５７４－８７９７８０３６ | 057487978036",
        "2024年3月15日 | 2024年3月15日",
        "3楼83697016 | 3楼 83697016",
        "3-5日 | 3至5日",
        "3～5日 | 3至5日",
        "1-3、5项 | 1至3 5项",
        "周一～周五 | 周 一 至 周 五",
        "零下-5℃ | 零 下 - 5 °C",
        "＞18岁 | > 18岁",
        "60㎡ | 60 m2",
        "附件Ⅱ | 附 件 II",
        "符合①③条件 | 符 合 1 3 条 件",
        "符合①、③条件 | 符 合 1 3 条 件",
        "符合①条件 | 符 合 1 条 件",
        "提供①身份证②户口簿 | 提 供 #1 身 份 证 #2 户 口 簿",
        "符合（一）、（三）的 | 符 合 一 三 的",
        "符合（一）（三）的 | 符 合 一 三 的",
        "材料（2） | 材 料 2",
        "1、3号窗口 | 1 3号窗口",
        "提供（一）申请表（二）照片 | 提 供 一 申 请 表 二 照 片",
        "8：30—11：30 | 830至1130",
        "1.5元 | 1.5元",
        "80元／件 | 80元件",
        "一式两份 | 一 式 两份",
        "三个月内 | 三个月 内",
        "第十五条 | 第十五条",
        "第3条 | 第3条",
        "（1）申请表 | #1 申 请 表",
        "①申请表；②照片 | #1 申 请 表 #2 照 片",
        "1.申请表 | #1 申 请 表",
        "二、办理地点 | #2 办 理 地 点",
        "⑵照片 | #2 照 片",
        "⒉照片；● 申请表 | #2 照 片 申 请 表",
        "A.照片；（十二）申请表 | #1 照 片 #12 申 请 表",
        "按《户口登记条例》 | 按 户口登记条例",
        "未闭《户口 | 未 闭 户 口",
        "http://a.cn/b?c=1 | http a cn b c 1",
        "5% | 5 %",
        "共3家、5人 | 共 3家 5人",
      })
  void cuts(String text, String keys) {
    assertEquals(
        keys, passage(text).tokens().stream().map(Token::key).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({"十五份,15份", "第二十条,第20条", "一百二十元,120元", "二〇二四年,2024年", "5日,5日", "三五天,三五天"})
  void numeralsAreCounted(String token, String counted) {
    assertEquals(counted, passage(token).tokens().get(0).counted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "（", "第一", "1-", "《", "一二三", "https://a", "①", "3年", " "})
  void workGrowsWithTheLength(String part) {
    Growth.assertLinear(50_000, size -> passage(part.repeat(size / part.length())), part);
  }

  @Test
  void unitsAreSortedAndThereOnce() {
    List<String> words =
        TableLines.of(NumberScan.class, "units.tsv").stream()
            .map(line -> line.split("\t")[0])
            .toList();
    assertEquals(words.stream().sorted().distinct().toList(), words);
    assertTrue(words.size() > 20);
  }

  @Test
  void piecesOfATableKnowTheirRow() {
    Span span = new Span(0, 1, 1, OptionalInt.empty());
    List<Block.Cell> cells =
        List.of(
            new Block.Cell(0, 0, 1, 1, "甲", span),
            new Block.Cell(0, 1, 1, 1, "乙", span),
            new Block.Cell(1, 0, 1, 1, "丙", span));
    Passage passage = Passage.of(List.of(new Block.Table("t1", "", 0, 2, cells, span)));
    assertEquals("甲\t乙\n丙", passage.text());
    assertEquals(List.of(0, 0, 1), passage.pieces().stream().map(PassagePiece::line).toList());
  }
}
