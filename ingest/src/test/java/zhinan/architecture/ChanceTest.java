package zhinan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.LifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.seed.PropertySeeds;

/** A build is red for what was changed, not for what was drawn: no test leaves values to chance. */
final class ChanceTest {
  /** The module whose test jar gives the other modules' properties their seeds. */
  private static final String HOME = "model";

  private static final String SEEDS =
      "<artifactId>zhinan-model</artifactId><type>test-jar</type><scope>test</scope>";

  private static final List<SourceFile> TESTS = SourceFile.tests();

  @Test
  void propertiesOfThisModuleHaveSeeds() {
    assertTrue(
        ServiceLoader.load(LifecycleHook.class).stream()
            .anyMatch(hook -> hook.type() == PropertySeeds.class));
  }

  @Test
  void everyModuleWithPropertiesTakesTheSeeds() throws IOException {
    Set<String> modules =
        TESTS.stream()
            .filter(ChanceTest::hasProperties)
            .map(SourceFile::module)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(modules.remove(HOME), modules::toString);
    assertTrue(modules.contains("ingest"), modules::toString);
    Path root = Path.of(System.getProperty("zhinan.root", ""));
    for (String module : modules) {
      assertTrue(Files.readString(root.resolve(module).resolve("pom.xml")).contains(SEEDS), module);
    }
  }

  private static boolean hasProperties(SourceFile file) {
    return file.unit().getImports().stream()
        .map(NodeWithName<ImportDeclaration>::getNameAsString)
        .anyMatch("net.jqwik.api.Property"::equals);
  }

  @Test
  void noTestDrawsWithoutASeed() {
    assertEquals(List.of(), TESTS.stream().flatMap(file -> unseeded(file).map(file::at)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.util.Random()",
        "new SecureRandom()",
        "Math.random()",
        "UUID.randomUUID()",
        "ThreadLocalRandom.current()",
        "Arbitraries.longs().sample()",
        "Arbitraries.longs().sampleStream()",
        "Collections.shuffle(rows)"
      })
  void whatDrawsWithoutASeedIsFound(String call) {
    SourceFile file = SourceFile.parse("A.java", "class A { Object a() { return " + call + "; } }");
    assertEquals(1, unseeded(file).count(), call);
  }

  private static Stream<Node> unseeded(SourceFile file) {
    Stream<Node> made =
        file.unit().findAll(ObjectCreationExpr.class).stream()
            .filter(object -> object.getArguments().isEmpty())
            .filter(object -> object.getType().getNameAsString().endsWith("Random"))
            .map(Node.class::cast);
    return Stream.concat(
        made,
        file.unit().findAll(MethodCallExpr.class).stream()
            .filter(ChanceTest::isUnseeded)
            .map(Node.class::cast));
  }

  private static boolean isUnseeded(MethodCallExpr call) {
    String owner = call.getScope().map(Node::toString).orElse("");
    int arguments = call.getArguments().size();
    return switch (call.getNameAsString()) {
      case "random", "randomUUID", "sampleStream" -> true;
      case "sample" -> arguments == 0 && !owner.isEmpty();
      case "current" -> owner.endsWith("ThreadLocalRandom");
      case "shuffle" -> arguments == 1;
      default -> false;
    };
  }
}
