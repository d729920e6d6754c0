package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.rules.AnalysisOptions;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.sim.IrqlDemand;
import dev.ddilint.rules.sim.IrqlViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the limit that a call is held to: each one is made at the highest level of all. */
final class LimitProbe {

  /**
   * A statement that calls.
   *
   * @param header the model header it needs, without {@code .h}
   */
  record Call(String header, String text) {}

  /** Keeps what the analysis found, instead of reporting it. */
  @RuleInfo(
      id = "DDI0000",
      name = "limit-probe",
      summary = "Collects limits.",
      severity = Severity.NOTE,
      sameAs = {})
  private static final class Collector implements Rule {
    private final List<IrqlViolation> violations = new ArrayList<>();

    @Override
    public void check(RuleContext context) {
      violations.addAll(
          context.simulation().irqlViolations(IrqlDemand.Kind.CALL, IrqlDemand.Kind.PAGED_CODE));
    }
  }

  /** Lines before the call in the file of a probe. */
  private static final String PROLOGUE =
      "#include <%s.h>\nVOID Probe(PVOID p) { KIRQL old; LARGE_INTEGER zero; LONGLONG none;"
          + " KeRaiseIrql(HIGH_LEVEL, &old); zero.QuadPart = 0; none = 0;\n%s;\n}\n";

  private static final int LINE_OF_CALL = 3;

  private LimitProbe() {}

  /** The limits of calls; one that is not held to any is absent. */
  static Map<Call, Irql> limits(List<Call> calls, String target) {
    Releases releases = Releases.load();
    Release release = releases.find(target).orElse(releases.newest());
    Map<Call, Irql> limits = new HashMap<>();
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Frontend frontend =
          new Frontend(
              new FrontendOptions(
                  folder, Platform.X64, List.of(), List.of(), List.of(), release.ntddi()),
              new BundledModel());
      for (int i = 0; i < calls.size(); i++) {
        Call call = calls.get(i);
        Path file = folder.resolve("probe" + i + ".c");
        limit(call, file, frontend, release).ifPresent(limit -> limits.put(call, limit));
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return limits;
  }

  private static Optional<Irql> limit(Call call, Path file, Frontend frontend, Release release)
      throws IOException {
    Files.writeString(file, PROLOGUE.formatted(call.header(), call.text()));
    ParsedUnit unit = frontend.parse(file);
    Files.delete(file);
    Collector collector = new Collector();
    new Analyzer(
            new AnalysisOptions(
                ReleaseFact.of(release, "a test"), Optional.empty(), true, List.of(collector)))
        .analyze(new Driver("probe", List.of(unit), frontend.modelPragmas()));
    return collector.violations.stream()
        .filter(violation -> violation.place().startPosition().line() == LINE_OF_CALL)
        .map(violation -> violation.demand().limit())
        .filter(limit -> limit.side() == IrqlLimit.Side.HIGHEST)
        .map(IrqlLimit::level)
        .findFirst();
  }
}
