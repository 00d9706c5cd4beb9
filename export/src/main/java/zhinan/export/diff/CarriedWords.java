package zhinan.export.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Fold;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Token;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.text.Range;

/**
 * Words that one file format carries along at a place where the other does not: web addresses
 * repeated at the foot of a page, the words of drawings, and words that stand in another section of
 * the same matter. They are no edit if the other edition has them too, elsewhere.
 *
 * <p>Examples: {@code 二https://ggfw.ybj.dl.gov.cn/dl-medical/hall/#/Index楼}, where the address
 * stood at the foot of a page of a PDF that was saved as .docx; the words of a box in a flow chart,
 * which in a text dump stand behind the last matter.
 */
final class CarriedWords {
  private static final String SCHEME = "http";
  private static final Pattern ADDRESS = Pattern.compile(SCHEME + "[!-~]+");

  private final Words before;
  private final Words after;

  CarriedWords(Guide before, Guide after) {
    this.before = new Words(before);
    this.after = new Words(after);
  }

  /** The deltas without those that differ in form alone or only carry words along. */
  List<Delta> edits(Alignment alignment, MatterStock stock) {
    return alignment.deltas().stream()
        .flatMap(delta -> lines(alignment, delta))
        .filter(delta -> !isForm(alignment, delta) && !isCarried(alignment, delta, stock))
        .toList();
  }

  /** Whether both editions have all words of both drawings, wherever. */
  boolean haveAll(String old, String fresh) {
    return after.figures.containsAll(lines(old)) && before.figures.containsAll(lines(fresh));
  }

  private static Set<String> lines(String figures) {
    return figures
        .lines()
        .map(Fold::significant)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Of several lines that came or went together each may have another reason. */
  private static Stream<Delta> lines(Alignment alignment, Delta delta) {
    if (delta.before().isEmpty()) {
      return alignment.after().lines(delta.after()).stream()
          .map(line -> new Delta(delta.before(), line));
    }
    if (delta.after().isEmpty()) {
      return alignment.before().lines(delta.before()).stream()
          .map(line -> new Delta(line, delta.after()));
    }
    return Stream.of(delta);
  }

  private static boolean isForm(Alignment alignment, Delta delta) {
    return printed(alignment.before(), delta.before())
        .equals(printed(alignment.after(), delta.after()));
  }

  private boolean isCarried(Alignment alignment, Delta delta, MatterStock stock) {
    if (delta.before().isEmpty()) {
      String words = words(alignment.after(), delta.after());
      return before.has(words) || stock.wasThere(words);
    }
    if (delta.after().isEmpty()) {
      String words = words(alignment.before(), delta.before());
      return after.has(words) || stock.isStill(words);
    }
    return isSplit(alignment, delta);
  }

  /** An address in the middle of a word: 二https://…楼 for 二楼. */
  private boolean isSplit(Alignment alignment, Delta delta) {
    String old = words(alignment.before(), delta.before());
    String fresh = words(alignment.after(), delta.after());
    boolean longer = old.length() > fresh.length();
    String words = longer ? old : fresh;
    Matcher address = ADDRESS.matcher(words);
    return address.find()
        && (longer ? after : before).has(address.group())
        && address.replaceFirst("").equals(longer ? fresh : old);
  }

  /** What counts, labels and numbers as printed. */
  private static String printed(Passage passage, Range range) {
    return range.isEmpty()
        ? ""
        : Fold.significant(
            passage.text(),
            passage.tokens().get(range.start()).from(),
            passage.tokens().get(range.end() - 1).to());
  }

  private static String words(Passage passage, Range range) {
    return passage.tokens().subList(range.start(), range.end()).stream()
        .filter(token -> token.kind() != Token.Kind.LABEL)
        .map(Token::key)
        .collect(Collectors.joining());
  }

  /** What an edition says, web addresses and drawings apart. For one thread. */
  private static final class Words {
    private final Guide guide;
    private final Set<String> figures = new HashSet<>();
    private String all = "";

    Words(Guide guide) {
      this.guide = guide;
      guide.figures().forEach(this::add);
      guide
          .nodes()
          .flatMap(node -> node.blocks().stream())
          .filter(Block.Figure.class::isInstance)
          .forEach(this::add);
    }

    private void add(Block figure) {
      figure.text().lines().forEach(line -> figures.add(Fold.significant(line)));
    }

    boolean has(String words) {
      if (words.startsWith(SCHEME)) {
        return List.of(words.split("(?=" + SCHEME + ")")).stream().allMatch(this::hasAddress);
      }
      return figures.contains(words);
    }

    private boolean hasAddress(String address) {
      if (all.isEmpty()) {
        all =
            guide
                .nodes()
                .flatMap(node -> node.blocks().stream())
                .map(Block::text)
                .filter(text -> text.contains(SCHEME))
                .map(Fold::significant)
                .collect(Collectors.joining("\n", "\n", ""));
      }
      return isLatin(address) && all.contains(address);
    }

    private static boolean isLatin(String words) {
      return words.chars().allMatch(c -> c < 128);
    }
  }
}
