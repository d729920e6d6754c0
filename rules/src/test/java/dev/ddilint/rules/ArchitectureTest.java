package dev.ddilint.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the module depend one way. */
@AnalyzeClasses(
    packages = "dev.ddilint.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String RULES = "dev.ddilint.rules";

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.ddilint.rules.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ENGINE_KNOWS_NO_RULES =
      noClasses()
          .that()
          .resideOutsideOfPackage(RULES + ".check")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RULES + ".check");

  @ArchTest
  static final ArchRule FIXED_POINT_KNOWS_NO_DRIVERS =
      noClasses()
          .that()
          .resideInAPackage(RULES + ".flow")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, RULES + ".contract..", RULES + ".value..", RULES + ".sim..");

  @ArchTest
  static final ArchRule VALUES_KNOW_NO_CONTRACTS =
      noClasses()
          .that()
          .resideInAPackage(RULES + ".value")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, RULES + ".contract..", RULES + ".sim..", RULES + ".flow..");

  @ArchTest
  static final ArchRule CONTRACTS_KNOW_NO_ANALYSIS =
      noClasses()
          .that()
          .resideInAPackage(RULES + ".contract")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, RULES + ".sim..", RULES + ".flow..", RULES + ".value..");

  @ArchTest
  static final ArchRule NO_GRAMMAR =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.antlr..", "dev.ddilint.parser.antlr..");

  @ArchTest
  static final ArchRule RULES_ARE_LOGIC_ONLY =
      noClasses()
          .that()
          .resideInAPackage(RULES + ".check")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.util.regex..");
}
