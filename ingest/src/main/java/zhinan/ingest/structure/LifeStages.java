package zhinan.ingest.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of life stages, read from {@code life-stages.tsv}, and the look of a group's name. Immutable, may be shared. */
final class LifeStages {
  /** The longest name of a theme seen has 11 characters, of a stage with its offices in brackets 23. */
  private static final int LONGEST_NAME = 24;

  /** A name that stands away from its matter must be shorter to be told from captions. */
  private static final int SHORT_NAME = 6;

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[。；;：:！!？?，,0-9０-９@→—\\[\\]]|^[（(]|^[无否可]$|^不[收可能允需是予得含支用限]|^见|^同上|〇|年.{1,3}月|编$|印$");
  private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]");

  private static final Pattern GUIDE_TITLE = Pattern.compile("(?:指南|手册|清单|流程|须知|汇编|目录|指引|一览表|规范)[”》\"]?$");

  private static final String STAGE = "阶段";

  private final Set<String> words;

  private LifeStages(Set<String> words) {
    this.words = words;
  }

  static LifeStages load() {
    try (InputStream in = LifeStages.class.getResourceAsStream("life-stages.tsv");
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LifeStages(reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the name has the word for stage at its end: {@code 出生阶段}, {@code 施工许可阶段（住房和城乡建设局）}. */
  boolean saysStage(String name) {
    return name.contains(STAGE) && bare(name).endsWith(STAGE) && bare(name).length() > STAGE.length();
  }

  /** Whether the name is a stage of life: {@code 工作}, {@code 孩子出生了}. */
  boolean isStage(String name) {
    String bare = bare(name);
    return saysStage(name) || words.stream().anyMatch(bare::contains);
  }

  /** Whether the words are a title of the whole guide, which is no group. */
  boolean isGuideTitle(String words) {
    return GUIDE_TITLE.matcher(bare(words)).find();
  }

  boolean looksLikeName(String words) {
    return !words.isEmpty() && words.length() <= LONGEST_NAME && !NOT_IN_NAMES.matcher(BRACKET.matcher(words).replaceAll("")).find();
  }

  boolean isShort(String name) {
    return bare(name).length() <= SHORT_NAME;
  }

  private static String bare(String name) {
    return BRACKET.matcher(name).replaceAll("").strip();
  }
}
