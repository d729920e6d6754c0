package dev.ddilint.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.AnalysisOptions;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Analyzer.Analysis;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.DriverKind;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.TeamContracts;
import dev.ddilint.rules.suppress.SuppressedFinding;
import dev.ddilint.rules.suppress.SuppressionPolicy;
import dev.ddilint.rules.testing.Expectation.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Analyses a small driver and compares what is reported with what its comments expect: every
 * unmarked line must be clean, every comment must come true. What a line suppresses need not be
 * marked.
 */
public final class DriverTest {
  private final Path root;
  private final List<Path> files;
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private DriverTest(Path root, List<Path> files) {
    this.root = root;
    this.files = files;
  }

  /** Checks a source text; without an include of its own it sees {@code ntddk.h}. */
  public static void check(String source) {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Path file = folder.resolve("driver.c");
      Files.writeString(file, source.contains("#include") ? source : withInclude(source));
      checkFolder(folder);
      Files.delete(file);
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is found in a source text, for tests of more than places and messages. */
  public static List<Finding> findings(String source) {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Path file = folder.resolve("driver.c");
      Files.writeString(file, withInclude(source));
      DriverTest test = new DriverTest(folder, List.of(file));
      test.options.addAll(ExpectationReader.runOptions(source));
      List<Finding> findings = test.analyze().findings();
      Files.delete(file);
      Files.delete(folder);
      return findings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The include stands before the first line of code. */
  private static String withInclude(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    int at = 0;
    while (at < lines.size() && lines.get(at).startsWith("// run:")) {
      at++;
    }
    lines.add(at, "#include <ntddk.h>");
    return String.join("\n", lines) + "\n";
  }

  /** Checks all C files of a folder as one driver. */
  public static void checkFolder(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> files = tree.filter(file -> file.toString().endsWith(".c")).sorted().toList();
      assertThat(files).as("C files in " + folder).isNotEmpty();
      new DriverTest(folder, files).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() throws IOException {
    for (Path file : files) {
      String text = Files.readString(file);
      String name = root.relativize(file).toString().replace('\\', '/');
      expectations.addAll(ExpectationReader.read(name, text));
      options.addAll(ExpectationReader.runOptions(text));
    }
    compare(analyze());
  }

  private Analysis analyze() {
    Releases releases = Releases.load();
    Release target = option("--target").flatMap(releases::find).orElse(releases.newest());
    Optional<ReleaseFact> oldest =
        option("--min-os")
            .flatMap(releases::find)
            .map(release -> ReleaseFact.of(release, "--min-os says so"));
    Frontend frontend =
        new Frontend(
            new FrontendOptions(
                root,
                platform(),
                List.of(),
                List.of(),
                option("--define").stream().toList(),
                target.ntddi()),
            new BundledModel());
    List<ParsedUnit> units = files.stream().map(frontend::parse).toList();
    assertThat(
            units.stream().flatMap(unit -> unit.problems().stream()).filter(DriverTest::isSerious))
        .as("what the front end did not understand")
        .extracting(Problem::message)
        .isEmpty();
    return new Analyzer(
            new AnalysisOptions(
                    ReleaseFact.of(target, "this driver is built for %s".formatted(target.name())),
                    oldest,
                    true,
                    rules())
                .with(
                    new SuppressionPolicy(
                        RuleList.all().stream().map(Rule::info).toList(),
                        options.contains("--require-suppression-reason"))))
        .analyze(new Driver("test", kinds(), units, frontend.modelPragmas(), TeamContracts.NONE));
  }

  private Platform platform() {
    return option("--platform").filter("x86"::equals).map(x86 -> Platform.X86).orElse(Platform.X64);
  }

  private static boolean isSerious(Problem problem) {
    return problem.kind().severity() != ProblemKind.Severity.NOTE;
  }

  /** All rules, or those that a test is about: its code may break other contracts for brevity. */
  private List<Rule> rules() {
    Optional<String> only = option("--only");
    return RuleList.all().stream()
        .filter(rule -> only.isEmpty() || only.get().equals(rule.info().name()))
        .toList();
  }

  /** What the driver is said to be: {@code // run: --kind=WDM}. */
  private Set<DriverKind> kinds() {
    return option("--kind").map(DriverKind::valueOf).map(Set::of).orElse(Set.of());
  }

  private Optional<String> option(String name) {
    return options.stream()
        .filter(option -> option.startsWith(name + "="))
        .map(option -> option.substring(name.length() + 1))
        .findFirst();
  }

  private void compare(Analysis analysis) {
    List<Finding> findings = analysis.findings();
    List<String> wrong = new ArrayList<>();
    List<Expectation> unused = new ArrayList<>(expectations);
    unused.removeIf(expectation -> expectation.kind() == Kind.MISSED);
    for (Finding finding : findings) {
      Optional<Expectation> expected =
          unused.stream().filter(expectation -> describes(expectation, finding)).findFirst();
      if (expected.isPresent()) {
        unused.remove(expected.get());
        unused.removeIf(expectation -> isStepOf(expectation, finding));
      } else {
        wrong.add("not expected: " + describe(finding));
      }
    }
    for (SuppressedFinding suppressed : analysis.suppressed()) {
      unused.removeIf(expectation -> describes(expectation, suppressed));
    }
    unused.forEach(expectation -> wrong.add("did not come true: " + expectation));
    expectations.stream()
        .filter(expectation -> expectation.kind() == Kind.MISSED)
        .filter(
            missed ->
                findings.stream()
                    .anyMatch(finding -> isAt(missed, finding.rule().name(), finding.place())))
        .forEach(missed -> wrong.add("is found now: " + missed));
    assertThat(wrong).as("findings").isEmpty();
  }

  private boolean describes(Expectation expectation, Finding finding) {
    boolean finds = expectation.kind() == Kind.FINDING || expectation.kind() == Kind.SPURIOUS;
    boolean says =
        expectation.kind() == Kind.SPURIOUS || finding.message().contains(expectation.text());
    return finds && says && isAt(expectation, finding.rule().name(), finding.place());
  }

  private static boolean describes(Expectation expectation, SuppressedFinding suppressed) {
    Finding finding = suppressed.finding();
    return expectation.kind() == Kind.SUPPRESSED
        && isAt(expectation, finding.rule().name(), finding.place())
        && suppressed.by().reason().orElse("").contains(expectation.text());
  }

  private boolean isStepOf(Expectation expectation, Finding finding) {
    return expectation.kind() == Kind.STEP
        && finding.steps().stream()
            .anyMatch(step -> isAt(expectation, finding.rule().name(), step.place()));
  }

  private static boolean isAt(Expectation expectation, String rule, Span place) {
    return expectation.rule().equals(rule)
        && expectation.file().equals(place.file().name())
        && expectation.line() == place.startPosition().line();
  }

  private static String describe(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s [%s]".formatted(finding.place(), finding.message(), finding.rule().name()));
    finding
        .steps()
        .forEach(
            step ->
                text.append(
                    "\n    %s: %s (%s)".formatted(step.place(), step.message(), step.state())));
    return text.toString();
  }
}
