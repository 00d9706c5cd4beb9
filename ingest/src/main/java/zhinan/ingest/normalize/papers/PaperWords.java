package zhinan.ingest.normalize.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary of papers and of the sentences around them, read from {@code paper-words.tsv}.
 *
 * <p>Example: {@code 复婚证} ends with {@code 证} and is a paper; {@code 出示} opens a list of papers.
 * Immutable, may be shared.
 */
final class PaperWords {
  private final Map<Role, WordList> lists = new EnumMap<>(Role.class);

  /** What a word of the table is for. */
  enum Role {
    /** Words of doing that make a part of a sentence a case (申请, 办理), not a paper. */
    ACTION,
    /** Labels above the article of a legal basis in portal dumps. */
    BASIS_ARTICLE,
    /** Labels above the document number of a legal basis. */
    BASIS_NUMBER,
    /** Labels above what else is told of a legal basis. */
    BASIS_OTHER,
    /** Labels above the name of a law. */
    BASIS_TITLE,
    /** Labels of single fields in portal dumps (来源渠道, 材料类型). */
    FIELD,
    /** Endings of captions above papers (所需材料). */
    HEAD,
    /** Endings of facts that are asked for beside papers (联系电话). */
    FACT,
    /** Verbs of giving a paper out. */
    ISSUING,
    /** Endings of the names of offices. */
    ISSUER,
    /** Endings of the names of laws. */
    LAW,
    /** Words that open or join an obligation (应当, 还需). */
    MODAL,
    /** Words that say that no paper is needed. */
    NEGATION,
    /** Captions and subjects that tell nothing about the case (必备手续, 申请人). */
    NEUTRAL,
    /** Words that open a note. */
    NOTE,
    /** Endings that look like a paper's and are none (保证). */
    NO_PAPER,
    /** Endings of the names of papers. */
    PAPER,
    /** Words that only a sentence holds, never a paper's name. */
    SENTENCE,
    /** Words that start what is done with the papers (到窗口办理). */
    TAIL,
    /** Words that open a list of papers (提供, 携带). */
    VERB,
    /** Words inside a case that a paper follows (如, 若, 未). */
    WHEN
  }

  private PaperWords(Map<Role, List<String>> words) {
    for (Role role : Role.values()) {
      lists.put(role, new WordList(words.getOrDefault(role, List.of())));
    }
  }

  static PaperWords load() {
    Map<Role, List<String>> words = new EnumMap<>(Role.class);
    try (InputStream in = PaperWords.class.getResourceAsStream("paper-words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          words
              .computeIfAbsent(Role.valueOf(line.substring(0, tab)), role -> new ArrayList<>())
              .add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PaperWords(words);
  }

  WordList of(Role role) {
    return lists.get(role);
  }

  /** Whether what ends before the index is a paper, also one that is quoted: {@code “居住证明”}. */
  boolean paperEndsAt(Passage passage, int end) {
    boolean quoted = end > 1 && passage.at(end - 1) == '”';
    return quoted
        ? of(Role.PAPER).endsAt(passage.folded(), end - 1) > 0
        : paperEndsAt(passage.mask(), end);
  }

  /** Whether what ends before the index of the mask is the name of a paper. */
  boolean paperEndsAt(String mask, int end) {
    if (end < 2) {
      return false;
    }
    return mask.charAt(end - 1) == '》'
        || of(Role.PAPER).endsAt(mask, end) > of(Role.NO_PAPER).endsAt(mask, end);
  }
}
