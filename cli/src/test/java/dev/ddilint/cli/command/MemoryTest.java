package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.cli.command.LintRun.AnalysisChoice;
import dev.ddilint.cli.report.Report;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.suppress.SuppressionPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A driver that memory does not suffice for costs its own findings and no others. */
class MemoryTest {

  /** Takes all memory, in one driver. */
  @RuleInfo(id = "DDI9999", name = "greedy", summary = "Takes it all.", severity = Severity.NOTE)
  private static final class Greedy implements Rule {
    @Override
    public void check(RuleContext context) {
      if (context.driver().name().contains("large")) {
        throw new OutOfMemoryError("Java heap space");
      }
    }
  }

  @Test
  void aDriverTooLargeIsNamedAndTheOthersAreAnalysed(@TempDir Path folder) {
    for (String name : List.of("large", "small")) {
      Sources.write(
          folder,
          name + "/" + name + ".vcxproj",
          "<Project><ItemGroup><ClCompile Include='hold.c'/></ItemGroup></Project>");
      Sources.write(folder, name + "/hold.c", Sources.TOO_HIGH);
    }
    SourceOptions sources = CommandLine.populateCommand(new SourceOptions(), folder.toString());
    List<Rule> rules = new ArrayList<>(RuleList.all());
    rules.add(new Greedy());
    RuleLevels levels = new RuleLevels(Optional.empty(), sources.root());
    AnalysisChoice choice =
        new AnalysisChoice(
            Optional.empty(), rules, levels, new SuppressionPolicy(List.of(), false));
    Report report = new LintRun(sources.sources(), choice, 1).run();
    assertThat(report.findings())
        .extracting(finding -> finding.place().file().name())
        .containsExactly("small/hold.c");
    assertThat(report.problems())
        .extracting(Problem::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .startsWith("not enough memory to analyse large/large.vcxproj")
                    .contains("-Xmx"));
    assertThat(sources.failure(report.problems())).contains(ExitCode.FAILED);
  }
}
