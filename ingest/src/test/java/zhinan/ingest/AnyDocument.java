package zhinan.ingest;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.model.Source;
import zhinan.text.Text;

/** Documents that no reader would give: every kind of block in any order. */
final class AnyDocument {
  private static final Source SOURCE =
      new Source("any.txt", "text/plain", 1, "0".repeat(64), "text", "UTF-8");

  private static final String[] LABELS = {
    "事项1：", "事项2 ", "事项 3；", "4；", "5项：", "一 事项1", "事项名称：", "事项名称", "第一章 ", "第二节", "情况一", "情形二：",
    "【1】", "【", "一、", "二、", "（一）", "（二）", "(三", "1.", "2、", "3．", "1.1", "1.2", "28..4", "1.1.1",
    "（1）", "（2）", "3）", "①", "②", "◆", "——", "- 3 -", "第4页", "7", "## ", "# ", "---", "\t", "\t\t",
    "目录", "1", "2", "　　", "", "", ""
  };

  private static final String[] HEADINGS = {
    "所需材料",
    "申请条件",
    "办理流程",
    "办理地点",
    "咨询电话",
    "办理时限",
    "收费标准",
    "办理时间",
    "备注",
    "监督电话",
    "去哪儿办理？",
    "办 理 结 果",
    "基础信息",
    "是否收费",
    "事项说明",
    "办理依据",
    "受理条件及办理流程"
  };

  private static final String[] TITLES = {
    "出生阶段", "工作", "养老", "户籍", "办事指南", "新生儿登记", "租房补贴申请", "渔船年审（首次）", "高龄津贴", "施工许可阶段（建设局）"
  };

  private static final String[] BODIES = {
    "带身份证到窗口办理。", "不收费", "即时办结；", "20个工作日", "0411-82345678", "http://www.example.gov.cn/a?b=1",
    "https://example.gov.cn/x）", "无", "。（五）收费标准", "户口簿原件。2.办理时限", "[image: a.png] x",
        "SHAPE  \\* MERGEFORMAT",
    "登记........3", "登记……12", "电话（0757)827011", "（", "ab cd", "<!-- page: 4 -->",
    "经办机构收到申请之后应当核对材料是否齐全并在规定的时间之内告知申请人需要补正的全部内容以及"
  };

  private static final String[] JUNK = {
    "\u00a0", "\ue000", "\u200b", "\u0001", "\u0085", "\u2028", "\ud83d", "\ude00", "\ufeff",
    "\u0301", "\u202e", "：", ":", "；", "。", "、", "(", "）", "】", "》", ".", "　", "  ", "\t", "A", "9",
    "１", "\u000b", "\u001f", "＊"
  };

  private AnyDocument() {}

  /** One piece of a document, written by a reader that does as it likes. */
  @FunctionalInterface
  private interface Piece {
    void writeTo(Transcript transcript);
  }

  static Arbitrary<RawDocument> documents() {
    return pieces().list().ofMaxSize(40).map(AnyDocument::document);
  }

  private static RawDocument document(List<Piece> pieces) {
    Transcript transcript = new Transcript();
    pieces.forEach(piece -> piece.writeTo(transcript));
    return transcript.document(SOURCE);
  }

  private static Arbitrary<Piece> pieces() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(24, Combinators.combine(words(), styles()).as(AnyDocument::line)),
        net.jqwik.api.Tuple.of(2, words().list().ofMinSize(1).ofMaxSize(7).map(AnyDocument::grid)),
        net.jqwik.api.Tuple.of(2, words().map(w -> single(w, RawBlock.TextBox::new))),
        net.jqwik.api.Tuple.of(2, words().map(w -> single(w, RawBlock.Picture::new))),
        net.jqwik.api.Tuple.of(
            2, words().map(w -> single(w, t -> new RawBlock.Dropped(t, "field-code")))),
        net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(1, 5).map(AnyDocument::blanks)),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(Transcript::page)));
  }

  static Arbitrary<String> words() {
    Arbitrary<String> label = Arbitraries.of(LABELS);
    Arbitrary<String> colon = Arbitraries.of("", "", "：", ":", " ", "？");
    Arbitrary<String> rest =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.just("")),
            net.jqwik.api.Tuple.of(2, Arbitraries.of(BODIES)),
            net.jqwik.api.Tuple.of(
                1, Arbitraries.of(JUNK).list().ofMaxSize(4).map(j -> String.join("", j))));
    Arbitrary<String> name =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.of(HEADINGS)),
            net.jqwik.api.Tuple.of(4, Arbitraries.of(TITLES)),
            net.jqwik.api.Tuple.of(3, Arbitraries.of(BODIES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(JUNK)));
    return Combinators.combine(
            label, name, colon, rest, Arbitraries.of(JUNK), Arbitraries.integers().between(0, 9))
        .as(
            (l, n, c, r, junk, odd) ->
                odd == 0 ? l + junk + n + c + r : odd == 1 ? l : l + n + c + r);
  }

  private static Arbitrary<Style> styles() {
    Arbitrary<Style> marked =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 12))
            .as(
                (outline, title, centred, bold) ->
                    new Style(
                        outline,
                        title && outline == 1,
                        centred,
                        bold,
                        OptionalInt.empty(),
                        java.util.Optional.empty()));
    Arbitrary<Style> placed =
        Combinators.combine(Arbitraries.of(0.0, 2.0, 9.0), Arbitraries.of(8.0, 30.0, 40.0))
            .as((left, right) -> Style.at(new Layout(left, left + right)));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.just(Style.PLAIN)),
        net.jqwik.api.Tuple.of(2, marked),
        net.jqwik.api.Tuple.of(3, placed));
  }

  private static Piece line(String words, Style style) {
    return transcript -> transcript.paragraph(words, style);
  }

  private static Piece single(String words, java.util.function.Function<Text, RawBlock> kind) {
    return transcript -> transcript.add(kind.apply(transcript.line(words)));
  }

  private static Piece blanks(int count) {
    return transcript -> {
      for (int i = 0; i < count; i++) {
        transcript.blankLine();
      }
    };
  }

  /** A grid of two columns; an odd cell at the end covers both. */
  private static Piece grid(List<String> words) {
    return transcript -> {
      int start = transcript.offset();
      List<GridCell> cells = new java.util.ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        boolean wide = i == words.size() - 1 && i % 2 == 0;
        cells.add(new GridCell(i / 2, i % 2, 1, wide ? 2 : 1, transcript.cell(words.get(i))));
        if (i % 2 == 1) {
          transcript.blankLine();
        }
      }
      transcript.add(new RawBlock.Grid(2, cells, start));
    };
  }
}
