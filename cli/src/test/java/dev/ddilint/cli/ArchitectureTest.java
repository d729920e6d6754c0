package dev.ddilint.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Libraries stay where they belong. */
@AnalyzeClasses(packages = "dev.ddilint.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.ddilint.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_COMMANDS_KNOW_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ddilint.cli.command")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ONLY_REPORTS_KNOW_SARIF =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.ddilint.cli.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.contrastsecurity..");

  @ArchTest
  static final ArchRule ONLY_CONFIGURATION_AND_DOCUMENTS_KNOW_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.ddilint.cli.config", "dev.ddilint.cli.docs")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");
}
