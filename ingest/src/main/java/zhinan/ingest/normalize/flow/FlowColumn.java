package zhinan.ingest.normalize.flow;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhinan.ingest.table.TableHeads;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Text;

/**
 * What a column of a table of limits or fees is, and what the words of {@code flow-words.tsv} are.
 */
public enum FlowColumn {
  /** 情形, 收费项目: what the limit or fee is for. */
  CASE,
  /** 办理时限. */
  LIMIT,
  /** 法定时限. */
  STATUTORY_LIMIT,
  /** 承诺时限. */
  PROMISED_LIMIT,
  /** 收费标准. */
  FEE,
  /** 收费依据. */
  BASIS,
  /** 计费单位: what it is counted by. */
  UNIT,
  /** 序号, 备注: anything else. */
  NOTE,
  /** 当场, 免费: no head but a value. */
  VALUE;

  /** The vocabulary of heads. */
  static TableHeads<FlowColumn> heads() {
    return new Heads(Lexicon.load(FlowColumn.class, "flow-words.tsv", FlowColumn.class));
  }

  /** Heads by whole words, those of values by their endings as well. */
  private record Heads(Lexicon<FlowColumn> words) implements TableHeads<FlowColumn> {
    /** {@code 20个工作日}, {@code ¥80}, {@code 二十日}: starts with a number. */
    private static final Pattern AMOUNT =
        Pattern.compile("(?:[¥￥]|不超过|每[^\\d]{1,3})?" + Numeral.ANY + ".{0,12}");

    @Override
    public List<FlowColumn> roles(String head) {
      String outside = Brackets.of(Folded.chars(head)).without();
      List<FlowColumn> whole = labelRoles(head);
      return whole.isEmpty()
          ? Stream.of(STATUTORY_LIMIT, PROMISED_LIMIT, LIMIT, FEE, BASIS)
              .filter(kind -> words.of(kind).endsAt(outside, outside.length()) > 1)
              .limit(1)
              .toList()
          : whole;
    }

    @Override
    public List<FlowColumn> labelRoles(String label) {
      String outside = Brackets.of(Folded.chars(label)).without();
      return Stream.of(values())
          .filter(kind -> kind != VALUE && words.has(kind, outside))
          .limit(1)
          .toList();
    }

    @Override
    public boolean isValue(Text cell) {
      String said = Folded.chars(cell.chars());
      return words.has(VALUE, said) || AMOUNT.matcher(said).matches();
    }

    @Override
    public boolean reachesDown(FlowColumn role) {
      return role == CASE;
    }
  }
}
