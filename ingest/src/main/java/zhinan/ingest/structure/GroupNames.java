package zhinan.ingest.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What names of groups look like and which words tell a stage of life, a title or an answer; the
 * words come from {@code group-names.tsv}. Immutable, may be shared.
 */
final class GroupNames {
  private static final String STAGE = "阶段";

  /**
   * The longest name of a theme seen has 11 characters, of a stage with its offices in brackets 23.
   */
  private static final int LONGEST_NAME = 24;

  /** A name that stands away from its matter must be shorter to be told from captions. */
  private static final int SHORT_NAME = 6;

  /** Punctuation of sentences, digits, arrows, dates, a bracket in front. */
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile("[。；;：:！!？?，,0-9０-９@→—\\[\\]〇]|^[（(]|年.{1,3}月");

  private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]");

  private final Map<String, List<String>> words;

  private GroupNames(Map<String, List<String>> words) {
    this.words = words;
  }

  static GroupNames load() {
    try (InputStream in = GroupNames.class.getResourceAsStream("group-names.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new GroupNames(
          reader
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.split("\t"))
              .collect(
                  Collectors.groupingBy(
                      row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the name has the word for stage at its end: {@code 出生阶段}, {@code 施工许可阶段（住房和城乡建设局）}. */
  boolean saysStage(String name) {
    return name.contains(STAGE)
        && bare(name).endsWith(STAGE)
        && bare(name).length() > STAGE.length();
  }

  /** Whether the name is a stage of life: {@code 工作}, {@code 孩子出生了}. */
  boolean isStage(String name) {
    String bare = bare(name);
    return saysStage(name) || words.get("stage").stream().anyMatch(bare::contains);
  }

  /** Whether the words are a title of the whole guide, which is no group. */
  boolean isGuideTitle(String title) {
    String bare = bare(title).replaceAll("[”》\"]$", "");
    return words.get("guide").stream().anyMatch(bare::endsWith);
  }

  /** Whether the words are the title of another kind of paper: {@code 关于申报职称的通知}. */
  boolean isPaperTitle(String title) {
    String bare = bare(title).replaceAll("[”》\"]$", "");
    return words.get("paper").stream().anyMatch(bare::endsWith);
  }

  boolean looksLikeName(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_NAME
        && !NOT_IN_NAMES.matcher(BRACKET.matcher(line).replaceAll("")).find()
        && words.get("answer").stream()
            .noneMatch(word -> word.length() == 1 ? line.equals(word) : line.startsWith(word))
        && words.get("publisher").stream().noneMatch(line::endsWith);
  }

  boolean isShort(String name) {
    return bare(name).length() <= SHORT_NAME;
  }

  private static String bare(String name) {
    return BRACKET.matcher(name).replaceAll("").strip();
  }
}
