package zhinan.ingest.normalize.material;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.TableLines;

/**
 * A phrase of several words; its expression stands in {@code paper-phrases.tsv}.
 *
 * <p>Example: {@link #STAMPED} is {@code 并加盖单位公章}. Immutable, may be shared.
 */
enum PaperPhrase {
  /** {@code 以上材料均为原件}. */
  ALL_ABOVE,
  /** {@code 等相关证明材料}; never the 等 of {@code 初等教育}. */
  AND_SO_ON,
  /** Captions above what a paper must say: {@code 申请书应当载明下列事项}. */
  CAPTION_FACTS,
  /** Captions that tell no case: {@code 下列情形}, {@code 依据《…》的要求}. */
  CAPTION_POINTING,
  /** {@code …之一}, {@code …中的任意一种}, {@code …三选一}: one paper of several. */
  CHOICE,
  /** {@code …的，还应报送}. */
  DEMAND,
  /** {@code 来源渠道：申请人自备}. */
  FIELD_SOURCE,
  /** {@code 公安机关出具的…}, {@code 由接收单位开具…}. */
  ISSUED,
  /** Names that are none: what is left of {@code 提供复印件的}. */
  NAME_EMPTY,
  /** What points to papers named elsewhere: {@code 上述材料}. */
  NAME_POINTING,
  /** {@code 生源持《录取通知书》}, {@code 人员凭本人身份证}: what is one's own is shown. */
  OWNED,
  /** {@code （按评审要求提供）}: neither case nor issuer. */
  REMARK_ASIDE,
  /** {@code （仅限外地户籍人员）}. */
  REMARK_CASE,
  /** {@code （原件及复印件各1份）}. */
  REMARK_FORM,
  /** {@code （由查验岗查验后出具）}, {@code （未成年人提供）}. */
  REMARK_GIVER,
  /** Verbs of one who hands a paper in and does not issue it. */
  REMARK_HANDS_IN,
  /** {@code （含章）}: no second name of the paper. */
  REMARK_MARKED,
  /** {@code （均需原件）}, {@code （此项仅适用于…）}: holds for all that was listed. */
  REMARK_OF_ALL,
  /** {@code （资料来源：申请人）}. */
  REMARK_SOURCE,
  /** {@code （80周岁以上老人无需提供）}. */
  REMARK_WAIVED,
  /** {@code 权利人同意更正的材料}: a paper, whatever verbs tell which. */
  SENTENCE_OF_PAPER,
  /** {@code 复印件加盖单位公章}. */
  STAMPED;

  private static final Map<PaperPhrase, Pattern> PATTERNS = load();

  private static Map<PaperPhrase, Pattern> load() {
    Map<PaperPhrase, Pattern> patterns = new EnumMap<>(PaperPhrase.class);
    for (String line : TableLines.of(PaperPhrase.class, "paper-phrases.tsv")) {
      String[] row = line.split("\t");
      patterns.put(valueOf(row[0]), Pattern.compile(row[1]));
    }
    return patterns;
  }

  /** A search for the phrase. */
  Matcher in(String words) {
    return PATTERNS.get(this).matcher(words);
  }
}
