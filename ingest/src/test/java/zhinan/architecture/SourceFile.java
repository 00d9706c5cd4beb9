package zhinan.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One Java source file, parsed.
 *
 * @param name where it lies, below the repository's root
 * @param unit its syntax tree
 */
record SourceFile(String name, CompilationUnit unit) {
  private static final List<String> MODULES = List.of("model", "export", "ingest");

  /** The main sources of all modules, sorted by path. The reactor says where the repository is. */
  static List<SourceFile> all() {
    return in("src/main/java");
  }

  /** The sources of all modules' tests, sorted by path. */
  static List<SourceFile> tests() {
    return in("src/test/java");
  }

  private static List<SourceFile> in(String folder) {
    Path root = Path.of(System.getProperty("zhinan.root", ""));
    return MODULES.stream()
        .flatMap(module -> below(root, root.resolve(module).resolve(folder)))
        .toList();
  }

  private static Stream<SourceFile> below(Path root, Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .map(path -> read(root, path))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static SourceFile read(Path root, Path path) {
    try {
      return parse(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Parses the text of a file, Java 17. */
  static SourceFile parse(String name, String text) {
    ParserConfiguration java17 = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    CompilationUnit unit =
        new JavaParser(java17)
            .parse(text)
            .getResult()
            .orElseThrow(() -> new IllegalArgumentException(name + " is not Java 17"));
    return new SourceFile(name, unit);
  }

  /** Whether this is the file that says what its package is. */
  boolean isPackageInfo() {
    return name.endsWith("/package-info.java");
  }

  /** Whether a package's file has Javadoc, in front of the declaration. */
  boolean hasJavadoc() {
    return unit.getAllComments().stream().anyMatch(Comment::isJavadocComment);
  }

  /** The simple name of the type that the file holds. */
  String typeName() {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
  }

  /** The package that it declares. */
  String packageName() {
    return unit.getPackageDeclaration().map(NodeWithName::getNameAsString).orElse("");
  }

  /** The module that it belongs to. */
  String module() {
    return name.substring(0, name.indexOf('/'));
  }

  /** The folder that it lies in. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/'));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Where a node stands, for messages. */
  String at(Node node) {
    return name + ":" + line(node);
  }

  private static int line(Node node) {
    return node.getBegin().map(begin -> begin.line).orElse(0);
  }
}
