package zhinan.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/**
 * The rules on compiled classes, each a named value; {@link ArchitectureTest} checks them and shows
 * that they can fail.
 */
final class ArchitectureRules {
  private static final String CLI = "zhinan.ingest.cli..";
  private static final String READ = "zhinan.ingest.read..";

  private static final List<String> STAGE_PACKAGES =
      List.of(
          "zhinan.ingest.read",
          "zhinan.ingest.read.flow",
          "zhinan.ingest.read.odf",
          "zhinan.ingest.read.ofd",
          "zhinan.ingest.read.parts",
          "zhinan.ingest.read.pdf",
          "zhinan.ingest.read.plain",
          "zhinan.ingest.read.rtf",
          "zhinan.ingest.read.web",
          "zhinan.ingest.read.word",
          "zhinan.ingest.read.workbook",
          "zhinan.ingest.heading",
          "zhinan.ingest.table",
          "zhinan.ingest.segment",
          "zhinan.ingest.structure",
          "zhinan.ingest.normalize",
          "zhinan.ingest.normalize.absence",
          "zhinan.ingest.normalize.agent",
          "zhinan.ingest.normalize.body",
          "zhinan.ingest.normalize.directory",
          "zhinan.ingest.normalize.fee",
          "zhinan.ingest.normalize.flow",
          "zhinan.ingest.normalize.hours",
          "zhinan.ingest.normalize.law",
          "zhinan.ingest.normalize.limit",
          "zhinan.ingest.normalize.link",
          "zhinan.ingest.normalize.material",
          "zhinan.ingest.normalize.office",
          "zhinan.ingest.normalize.phone",
          "zhinan.ingest.normalize.place",
          "zhinan.ingest.normalize.prose",
          "zhinan.ingest.normalize.sheet",
          "zhinan.ingest.words",
          "zhinan.ingest.dedupe");

  static final ArchRule MODEL_NEEDS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("zhinan.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("zhinan.model..", "java..");

  static final ArchRule TEXT_NEEDS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("zhinan.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("zhinan.text..", "java..");

  static final ArchRule MODEL_HOLDS_VALUES =
      classes()
          .that()
          .resideInAPackage("zhinan.model..")
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces()
          .because("a guide is plain immutable values");

  static final ArchRule EXPORT_NEVER_SEES_INGEST =
      noClasses()
          .that()
          .resideInAPackage("zhinan.export..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("zhinan.ingest..");

  static final ArchRule ONLY_CLI_SEES_EXPORT =
      noClasses()
          .that()
          .resideInAPackage("zhinan.ingest..")
          .and()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("zhinan.export..");

  /** The stage table of DESIGN.md: stages meet through {@code document} and {@code model} alone. */
  static final ArchRule STAGES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("Model")
          .definedBy("zhinan.model..")
          .layer("Document")
          .definedBy("zhinan.ingest.document..")
          .layer("Table")
          .definedBy("zhinan.ingest.table..")
          .layer("Read")
          .definedBy(READ)
          .layer("Heading")
          .definedBy("zhinan.ingest.heading..")
          .layer("Segment")
          .definedBy("zhinan.ingest.segment..")
          .layer("Structure")
          .definedBy("zhinan.ingest.structure..")
          .layer("Normalize")
          .definedBy("zhinan.ingest.normalize..")
          .layer("Dedupe")
          .definedBy("zhinan.ingest.dedupe..")
          .layer("Copies")
          .definedBy("zhinan.ingest.copies..")
          .layer("Ingest")
          .definedBy("zhinan.ingest")
          .layer("Cli")
          .definedBy(CLI)
          .whereLayer("Model")
          .mayNotAccessAnyLayer()
          .whereLayer("Document")
          .mayOnlyAccessLayers("Model")
          .whereLayer("Table")
          .mayOnlyAccessLayers("Document", "Model")
          .whereLayer("Read")
          .mayOnlyAccessLayers("Document", "Model")
          .whereLayer("Heading")
          .mayOnlyAccessLayers("Document", "Model")
          .whereLayer("Segment")
          .mayOnlyAccessLayers("Heading", "Table", "Document", "Model")
          .whereLayer("Structure")
          .mayOnlyAccessLayers("Heading", "Table", "Document", "Model")
          .whereLayer("Normalize")
          .mayOnlyAccessLayers("Table", "Document", "Model")
          .whereLayer("Dedupe")
          .mayOnlyAccessLayers("Document", "Model")
          .whereLayer("Copies")
          .mayOnlyAccessLayers("Document", "Model")
          .whereLayer("Ingest")
          .mayOnlyAccessLayers(
              "Read", "Heading", "Segment", "Structure", "Normalize", "Dedupe", "Document", "Model")
          .whereLayer("Cli")
          .mayNotBeAccessedByAnyLayer()
          .because(
              "no stage sees the stage before it; segment and structure ask heading for its votes");

  static final ArchRule CLI_SEES_NO_STAGE =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "belong to a stage",
                  type ->
                      STAGE_PACKAGES.contains(type.getPackageName())
                          && !type.isAssignableTo(Exception.class)))
          .because(
              "a command calls Ingest; of the stages it knows only the exceptions that a reader"
                  + " refuses with");

  static final ArchRule NO_CYCLES = slices().matching("zhinan.(**)").should().beFreeOfCycles();

  static final ArchRule DOCUMENT_LIBRARIES_ONLY_IN_READ =
      only(
          READ,
          "org.apache.poi..",
          "org.apache.pdfbox..",
          "org.apache.tika..",
          "org.apache.james..",
          "com.rtfparserkit..",
          "org.mozilla.universalchardet..");
  static final ArchRule JSOUP_ONLY_IN_WEB = only("zhinan.ingest.read.web..", "org.jsoup..");
  static final ArchRule OPENNLP_ONLY_WHERE_MODELS_ARE_TRAINED =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "zhinan.ingest.heading..",
              "zhinan.ingest.structure..",
              "zhinan.ingest.normalize.prose..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");
  static final ArchRule LIBPHONENUMBER_ONLY_IN_PHONE =
      only("zhinan.ingest.normalize.phone..", "com.google.i18n.phonenumbers..");
  static final ArchRule OPENING_HOURS_PARSER_ONLY_IN_HOURS =
      only("zhinan.ingest.normalize.hours..", "ch.poole.openinghoursparser..");
  static final ArchRule DIFF_ONLY_WHERE_TEXTS_ARE_COMPARED =
      noClasses()
          .that()
          .resideOutsideOfPackages("zhinan.ingest.dedupe..", "zhinan.export.diff..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.difflib..");
  static final ArchRule PICOCLI_ONLY_IN_CLI = only(CLI, "picocli..", "me.tongfei.progressbar..");
  static final ArchRule JACKSON_AND_CSV_ONLY_IN_WRITERS =
      noClasses()
          .that()
          .resideOutsideOfPackages("zhinan.export.json..", "zhinan.export.csv..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "de.siegmar.fastcsv..");

  static final ArchRule TEMPLATES_ONLY_IN_REPORT = only("zhinan.export.report..", "gg.jte..");

  static final ArchRule ONLY_CLI_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  static final ArchRule ONLY_CLI_READS_STANDARD_INPUT =
      noClasses().that().resideOutsideOfPackage(CLI).should(accessField(System.class, "in"));
  static final ArchRule ONLY_CLI_EXITS =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .callMethod(System.class, "exit", int.class);

  static final ArchRule STATICS_ARE_FINAL = fields().that().areStatic().should().beFinal();
  static final ArchRule STATICS_DO_NOT_CHANGE =
      fields()
          .that()
          .areStatic()
          .should()
          .notHaveRawType(
              JavaClass.Predicates.resideInAPackage("java.util.concurrent..")
                  .or(JavaClass.Predicates.assignableTo(java.util.AbstractCollection.class))
                  .or(JavaClass.Predicates.assignableTo(java.util.AbstractMap.class))
                  .or(JavaClass.Predicates.assignableTo(Appendable.class)));
  static final ArchRule NO_THREAD_LOCAL =
      noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

  static final ArchRule WHAT_IS_NOT_PUBLIC_IS_FINAL =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotPublic()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL);

  static final ArchRule READERS_KEEP_NO_STATE =
      keepNoState("zhinan.ingest.document.DocumentReader");
  static final ArchRule PASSES_KEEP_NO_STATE = keepNoState("zhinan.ingest.segment.Pass");
  static final ArchRule READERS_ARE_LISTED =
      listed("zhinan.ingest.document.DocumentReader", "zhinan.ingest.read.DocumentReaders");
  static final ArchRule PASSES_ARE_LISTED =
      listed("zhinan.ingest.segment.Pass", "zhinan.ingest.segment.Passes");

  /** The endings that say nothing about what a thing is. */
  static final List<String> BANNED_ENDINGS =
      List.of("Util", "Utils", "Helper", "Manager", "Impl", "Base", "Processor", "Data", "Info");

  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(" + String.join("|", BANNED_ENDINGS) + ")")
          .because("these endings say nothing about what a thing is");

  private ArchitectureRules() {}

  private static ArchRule only(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(home + " is their only home");
  }

  static ArchRule keepNoState(String contract) {
    return fields()
        .that()
        .areDeclaredInClassesThat(implementing(contract))
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .because("implementations of " + contract + " may be shared between threads");
  }

  static ArchRule listed(String contract, String list) {
    return classes().that(implementing(contract)).should(new Constructed(list));
  }

  private static DescribedPredicate<JavaClass> implementing(String contract) {
    return DescribedPredicate.describe(
        "implement " + contract,
        javaClass -> !javaClass.isInterface() && javaClass.isAssignableTo(contract));
  }
}
