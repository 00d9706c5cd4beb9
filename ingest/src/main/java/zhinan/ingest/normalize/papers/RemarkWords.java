package zhinan.ingest.normalize.papers;

import java.util.regex.Matcher;

/** Reads what stands in brackets behind a paper: forms, counts, sources, sentences. Stateless. */
final class RemarkWords {
  private RemarkWords() {}

  static Remark read(String inside, PaperWords words) {
    if (Phrase.REMARK_FORM.in(inside).matches()) {
      return new Remark(
          "",
          "",
          inside.contains("原件"),
          inside.contains("复印件") || inside.contains("影印件") || inside.contains("扫描件"),
          Count.endingAt(inside, inside.length()),
          false);
    }
    Count count = Count.endingAt(inside, inside.length());
    if (count.length() == inside.length()) {
      return new Remark("", "", false, false, count, false);
    }
    Matcher source = Phrase.REMARK_SOURCE.in(inside);
    if (source.matches()) {
      String from = source.group(1).split("网址|http|，|（")[0];
      return Remark.issuedBy(from);
    }
    return words.of(Role.NEGATION).within(inside) || Phrase.REMARK_ASIDE.in(inside).find()
        ? Remark.NONE
        : RemarkSentence.read(inside, words);
  }
}
