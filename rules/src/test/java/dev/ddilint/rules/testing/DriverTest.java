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
import dev.ddilint.rules.Profile;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
    check(Map.of("driver.c", source));
  }

  /** Checks the files of a driver by name; each without an include sees {@code ntddk.h}. */
  public static void check(Map<String, String> files) {
    inFolder(
        files,
        test -> {
          test.run();
          return List.of();
        });
  }

  /** What is found in a source text, for tests of more than places and messages. */
  public static List<Finding> findings(String source) {
    return findings(Map.of("driver.c", source));
  }

  /** What is found in the files of a driver by name. */
  public static List<Finding> findings(Map<String, String> files) {
    return analysis(files).findings();
  }

  /** All that an analysis of the files of a driver yields. */
  public static Analysis analysis(Map<String, String> files) {
    return inFolder(
        files,
        test -> {
          for (String source : files.values()) {
            test.options.addAll(ExpectationReader.runOptions(source));
          }
          return test.analyze();
        });
  }

  private static <T> T inFolder(Map<String, String> files, Function<DriverTest, T> task) {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      List<Path> written = new ArrayList<>();
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        String source = file.getValue();
        written.add(
            Files.writeString(
                folder.resolve(file.getKey()),
                source.contains("#include") ? source : withInclude(source)));
      }
      try {
        return task.apply(
            new DriverTest(folder, written.stream().filter(DriverTest::isC).toList()));
      } finally {
        for (Path file : written) {
          Files.delete(file);
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isC(Path file) {
    return file.toString().endsWith(".c");
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
      List<Path> files = tree.filter(DriverTest::isC).sorted().toList();
      assertThat(files).as("C files in " + folder).isNotEmpty();
      new DriverTest(folder, files).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    for (Path file : files) {
      String text = read(file);
      String name = root.relativize(file).toString().replace('\\', '/');
      expectations.addAll(ExpectationReader.read(name, text));
      options.addAll(ExpectationReader.runOptions(text));
    }
    compare(analyze());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        .filter(rule -> !isDefaultOnly() || rule.info().profile() == Profile.DEFAULT)
        .toList();
  }

  private boolean isDefaultOnly() {
    return option("--profile").filter("default"::equals).isPresent();
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
            .anyMatch(
                step ->
                    isAt(expectation, finding.rule().name(), step.place())
                        && describe(step).contains(expectation.text()));
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
        .forEach(step -> text.append("\n    %s: %s".formatted(step.place(), describe(step))));
    return text.toString();
  }

  /** A step as tests spell it: the message, and the state where there is one. */
  public static String describe(Finding.Step step) {
    return step.state().isEmpty()
        ? step.message()
        : "%s (%s)".formatted(step.message(), step.state());
  }
}
