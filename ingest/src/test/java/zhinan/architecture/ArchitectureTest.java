package zhinan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may see whom, and what a class may hold. Sibling modules arrive as jars under {@code mvn
 * verify}, so jars are scanned too.
 */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("zhinan");

  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("zhinan.architecture.wrong");

  /**
   * Half of what stood here when the four formats first went through: a scan that finds less has
   * missed a module.
   */
  private static final int FEWEST_CLASSES = 80;

  @Test
  void scansEveryPackageOfEveryModule() {
    Set<String> written =
        SourceFile.all().stream()
            .map(SourceFile::packageName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> scanned =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written, scanned);
    assertTrue(CLASSES.size() > FEWEST_CLASSES, () -> "only " + CLASSES.size() + " classes");
  }

  /**
   * A rule about a package that does not exist passes; these show that each library is there, in
   * its home.
   */
  @ParameterizedTest
  @CsvSource({
    "zhinan.ingest.read.word, org.apache.poi",
    "zhinan.ingest.read.pdf, org.apache.pdfbox",
    "zhinan.ingest.read.web, org.jsoup",
    "zhinan.ingest.read, org.apache.tika",
    "zhinan.ingest.heading, opennlp",
    "zhinan.ingest.normalize.prose, opennlp",
    "zhinan.ingest.normalize.phone, com.google.i18n.phonenumbers",
    "zhinan.ingest.normalize.hours, ch.poole.openinghoursparser",
    "zhinan.ingest.dedupe, com.github.difflib",
    "zhinan.ingest.cli, picocli",
    "zhinan.export.json, com.fasterxml.jackson",
    "zhinan.export.report, gg.jte",
    "zhinan.ingest.cli, zhinan.export",
    "zhinan.ingest.segment, zhinan.ingest.heading"
  })
  void findsEachLibraryInItsHome(String home, String library) {
    assertTrue(
        CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith(home))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .anyMatch(
                dependency -> dependency.getTargetClass().getName().startsWith(library + ".")),
        () -> "nothing in " + home + " uses " + library);
  }

  @Test
  void modelNeedsOnlyJava() {
    ArchitectureRules.MODEL_NEEDS_ONLY_JAVA.check(CLASSES);
  }

  @Test
  void wordsNeedOnlyJava() {
    ArchitectureRules.TEXT_NEEDS_ONLY_JAVA.check(CLASSES);
  }

  @Test
  void modelHoldsValues() {
    ArchitectureRules.MODEL_HOLDS_VALUES.check(CLASSES);
  }

  @Test
  void exportNeverSeesIngest() {
    ArchitectureRules.EXPORT_NEVER_SEES_INGEST.check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSeesExport() {
    ArchitectureRules.ONLY_CLI_SEES_EXPORT.check(CLASSES);
  }

  @Test
  void stagesMeetOnlyThroughDocumentAndModel() {
    ArchitectureRules.STAGES.check(CLASSES);
  }

  @Test
  void commandsSeeNoStage() {
    ArchitectureRules.CLI_SEES_NO_STAGE.check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    ArchitectureRules.NO_CYCLES.check(CLASSES);
  }

  @Test
  void documentLibrariesStayInRead() {
    ArchitectureRules.DOCUMENT_LIBRARIES_ONLY_IN_READ.check(CLASSES);
    ArchitectureRules.JSOUP_ONLY_IN_WEB.check(CLASSES);
  }

  @Test
  void opennlpStaysWhereModelsAreTrained() {
    ArchitectureRules.OPENNLP_ONLY_WHERE_MODELS_ARE_TRAINED.check(CLASSES);
  }

  @Test
  void librariesOfValuesStayWithTheirValues() {
    ArchitectureRules.LIBPHONENUMBER_ONLY_IN_PHONE.check(CLASSES);
    ArchitectureRules.OPENING_HOURS_PARSER_ONLY_IN_HOURS.check(CLASSES);
    ArchitectureRules.DIFF_ONLY_WHERE_TEXTS_ARE_COMPARED.check(CLASSES);
  }

  @Test
  void picocliStaysInTheCommandLine() {
    ArchitectureRules.PICOCLI_ONLY_IN_CLI.check(CLASSES);
  }

  @Test
  void jacksonAndCsvStayInTheWriters() {
    ArchitectureRules.JACKSON_AND_CSV_ONLY_IN_WRITERS.check(CLASSES);
  }

  @Test
  void templatesStayInTheReports() {
    ArchitectureRules.TEMPLATES_ONLY_IN_REPORT.check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsReadsStandardInputAndExits() {
    ArchitectureRules.ONLY_CLI_PRINTS.check(CLASSES);
    ArchitectureRules.ONLY_CLI_READS_STANDARD_INPUT.check(CLASSES);
    ArchitectureRules.ONLY_CLI_EXITS.check(CLASSES);
  }

  @Test
  void staticsAreFinalAndDoNotChange() {
    ArchitectureRules.STATICS_ARE_FINAL.check(CLASSES);
    ArchitectureRules.STATICS_DO_NOT_CHANGE.check(CLASSES);
  }

  @Test
  void nothingHangsOnAThread() {
    ArchitectureRules.NO_THREAD_LOCAL.check(CLASSES);
  }

  @Test
  void whatIsNotPublicIsFinal() {
    ArchitectureRules.WHAT_IS_NOT_PUBLIC_IS_FINAL.check(CLASSES);
  }

  @Test
  void readersAreListedAndKeepNoState() {
    ArchitectureRules.READERS_ARE_LISTED.check(CLASSES);
    ArchitectureRules.READERS_KEEP_NO_STATE.check(CLASSES);
  }

  @Test
  void passesAreListedAndKeepNoState() {
    ArchitectureRules.PASSES_ARE_LISTED.check(CLASSES);
    ArchitectureRules.PASSES_KEEP_NO_STATE.check(CLASSES);
  }

  @Test
  void namesSaySomething() {
    ArchitectureRules.NAMES_SAY_SOMETHING.check(CLASSES);
  }

  @Test
  @DisplayName("the rules on classes fail on classes that break them")
  void rulesFailOnClassesThatBreakThem() {
    assertBroken(ArchitectureRules.ONLY_CLI_PRINTS);
    assertBroken(ArchitectureRules.ONLY_CLI_EXITS);
    assertBroken(ArchitectureRules.STATICS_ARE_FINAL);
    assertBroken(ArchitectureRules.NO_THREAD_LOCAL);
    assertBroken(ArchitectureRules.WHAT_IS_NOT_PUBLIC_IS_FINAL);
    assertBroken(ArchitectureRules.NAMES_SAY_SOMETHING);
    assertBroken(ArchitectureRules.keepNoState("java.lang.Runnable"));
    assertBroken(
        ArchitectureRules.listed("java.lang.Runnable", "zhinan.architecture.wrong.CountingHelper"));
  }

  private static void assertBroken(ArchRule rule) {
    assertTrue(rule.evaluate(WRONG).hasViolation(), () -> "can't fail: " + rule.getDescription());
  }
}
