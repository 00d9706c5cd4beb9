package zhinan.architecture;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.CatchClause;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule on the text of one source file: it gives the places that break it, and carries an example
 * that does.
 *
 * @param id a sentence: what holds
 * @param faults the places that break the rule
 * @param example Java source that breaks it
 */
record SourceRule(String id, Function<SourceFile, Stream<? extends Node>> faults, String example) {
  /** Longer runs of Chinese are vocabulary and belong into a TSV resource. */
  private static final int LONGEST_CHINESE_LITERAL = 8;

  /**
   * Allowed at any length: the characters that are counted with are an alphabet, not vocabulary.
   */
  private static final String NUMERALS =
      "〇零一二三四五六七八九十百千万亿两廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟" + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

  /** A set of characters in a regular expression is an alphabet too. */
  private static final Pattern CHARACTER_SET = Pattern.compile("\\[[^\\]]*]");

  private static final Set<String> CAUGHT_TOO_WIDELY =
      Set.of("Exception", "Throwable", "RuntimeException", "Error");

  /**
   * The package that owns numerals, digits, brackets, dashes, colons and the range of ideographs.
   */
  private static final String OWNER = "zhinan.text";

  /** Alphabets that have one home; each is a part of a literal that holds a second one. */
  private static final Pattern OWNED =
      Pattern.compile(
          "[一二三四五六七八九]{3}|[０-９]|（\\(|\\(（|）\\)|\\)）|\\\\u4e00"
              + "|[-‐‑‒–—―─−－﹣][‐‑‒–—―─−－﹣]|[:：∶﹕][:：∶﹕]|[,，﹐][,，﹐]|[;；﹔][;；﹔]"
              + "|[~～〜—][～〜]|[～〜][~—]|[ \u00a0\u3000][\u00a0\u3000]");

  /** What the JDK says of characters by other rules than {@code zhinan.text.Signs}. */
  private static final Set<String> TOLD_OTHERWISE =
      Set.of("isDigit", "getNumericValue", "isSpaceChar", "digit");

  /** All rules. */
  static final List<SourceRule> ALL =
      List.of(
          new SourceRule(
              "no work is left undone in comments",
              SourceRule::unfinished,
              "class A { /* TODO */ }"),
          new SourceRule(
              "only what is expected is caught",
              SourceRule::wideCatches,
              "class A { void a() { try { b(); } catch (Exception e) { c(); } } }"),
          new SourceRule(
              "no stack trace is printed",
              SourceRule::printedTraces,
              "class A { void a(Exception e) { e.printStackTrace(); } }"),
          new SourceRule(
              "public types say what they are", SourceRule::silentTypes, "public class A {}"),
          new SourceRule(
              "numerals, digits, brackets, dashes, colons and ideographs have one owner",
              SourceRule::secondAlphabets,
              "class A { String a = \"[〇一二三四五]+\"; }"),
          new SourceRule(
              "commas, waves and blanks have one owner too",
              SourceRule::secondAlphabets,
              "class A { String a = \"[，,]\"; }"),
          new SourceRule(
              "digits and blanks are told by their owner",
              SourceRule::otherJudges,
              "class A { boolean a(char c) { return Character.isDigit(c); } }"),
          new SourceRule(
              "identifiers hold no Chinese", SourceRule::chineseNames, "class A { int 事项; }"),
          new SourceRule(
              "vocabulary is data",
              SourceRule::vocabulary,
              "class A { String a = \"本市户籍居民身份证原件\"; }"),
          new SourceRule(
              "null is only compared with or handed to a library",
              SourceRule::nulls,
              "class A { Object a() { return null; } }"),
          new SourceRule(
              "Optional is no parameter",
              SourceRule::optionalParameters,
              "class A { void a(Optional<String> b) {} }"));

  private static Stream<? extends Node> unfinished(SourceFile file) {
    return file.unit().getAllContainedComments().stream()
        .filter(comment -> comment.getContent().matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*"));
  }

  private static Stream<? extends Node> wideCatches(SourceFile file) {
    return file.unit().findAll(CatchClause.class).stream()
        .filter(clause -> CAUGHT_TOO_WIDELY.contains(clause.getParameter().getTypeAsString()));
  }

  private static Stream<? extends Node> printedTraces(SourceFile file) {
    return file.unit().findAll(MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().equals("printStackTrace"));
  }

  private static Stream<? extends Node> silentTypes(SourceFile file) {
    return file.unit().findAll(TypeDeclaration.class).stream()
        .filter(
            type ->
                isPublic(type)
                    && type.getComment().filter(comment -> comment.isJavadocComment()).isEmpty());
  }

  private static boolean isPublic(TypeDeclaration<?> type) {
    return type.getParentNode()
        .map(
            parent ->
                parent instanceof TypeDeclaration<?> outer
                    ? isMemberPublic(outer, type)
                    : type.isPublic())
        .orElse(false);
  }

  private static boolean isMemberPublic(TypeDeclaration<?> outer, TypeDeclaration<?> type) {
    boolean inInterface =
        outer instanceof ClassOrInterfaceDeclaration declared && declared.isInterface();
    return isPublic(outer) && (inInterface || type.isPublic());
  }

  private static Stream<? extends Node> secondAlphabets(SourceFile file) {
    return file.packageName().equals(OWNER)
        ? Stream.empty()
        : file.unit().findAll(LiteralStringValueExpr.class).stream()
            .filter(literal -> OWNED.matcher(literal.getValue()).find());
  }

  private static Stream<? extends Node> otherJudges(SourceFile file) {
    return file.packageName().equals(OWNER)
        ? Stream.empty()
        : file.unit().findAll(MethodCallExpr.class).stream()
            .filter(call -> TOLD_OTHERWISE.contains(call.getNameAsString()))
            .filter(
                call -> call.getScope().filter(s -> s.toString().equals("Character")).isPresent());
  }

  private static Stream<? extends Node> chineseNames(SourceFile file) {
    return file.unit().findAll(SimpleName.class).stream()
        .filter(name -> name.asString().codePoints().anyMatch(Character::isIdeographic));
  }

  private static Stream<? extends Node> vocabulary(SourceFile file) {
    return file.unit().findAll(LiteralStringValueExpr.class).stream()
        .filter(literal -> chineseWords(literal.getValue()) > LONGEST_CHINESE_LITERAL);
  }

  private static long chineseWords(String literal) {
    return CHARACTER_SET
        .matcher(literal)
        .replaceAll("")
        .codePoints()
        .filter(c -> Character.isIdeographic(c) && NUMERALS.indexOf(c) < 0)
        .count();
  }

  private static Stream<? extends Node> nulls(SourceFile file) {
    return file.unit().findAll(NullLiteralExpr.class).stream()
        .filter(literal -> literal.getParentNode().filter(SourceRule::takesNull).isEmpty());
  }

  /**
   * {@code x == null}, and the calls of libraries that want a null: {@code
   * in.getAttributeValue(null, "id")}.
   */
  private static boolean takesNull(Node parent) {
    return parent instanceof BinaryExpr
        || parent instanceof MethodCallExpr call && call.getScope().isPresent();
  }

  private static Stream<? extends Node> optionalParameters(SourceFile file) {
    return file.unit().findAll(MethodDeclaration.class).stream()
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter -> parameter.getTypeAsString().startsWith("Optional"));
  }

  @Override
  public String toString() {
    return id;
  }
}
