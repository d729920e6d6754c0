package dev.ddilint.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the front end depend one way, in pipeline order. */
@AnalyzeClasses(
    packages = "dev.ddilint.parser",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String PARSER = "dev.ddilint.parser";

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.ddilint.parser.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_GRAMMAR_PACKAGE_KNOWS_ANTLR =
      noClasses()
          .that()
          .resideOutsideOfPackage(PARSER + ".antlr")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.antlr..");

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("face")
          .definedBy(PARSER)
          .layer("cfg")
          .definedBy(PARSER + ".cfg")
          .layer("sem")
          .definedBy(PARSER + ".sem")
          .layer("antlr")
          .definedBy(PARSER + ".antlr")
          .layer("ast")
          .definedBy(PARSER + ".ast")
          .layer("pp")
          .definedBy(PARSER + ".pp")
          .layer("index")
          .definedBy(PARSER + ".index")
          .layer("source")
          .definedBy(PARSER + ".source")
          .whereLayer("face")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cfg")
          .mayOnlyBeAccessedByLayers("face")
          .whereLayer("sem")
          .mayOnlyBeAccessedByLayers("face", "cfg")
          .whereLayer("antlr")
          .mayOnlyBeAccessedByLayers("face")
          .whereLayer("ast")
          .mayOnlyBeAccessedByLayers("face", "cfg", "sem", "antlr")
          .whereLayer("pp")
          .mayOnlyBeAccessedByLayers("face", "sem", "antlr")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("face", "sem", "ast", "pp");
}
