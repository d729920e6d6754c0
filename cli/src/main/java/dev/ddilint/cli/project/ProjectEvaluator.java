package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates projects for a configuration that suits each. */
public final class ProjectEvaluator {
  private final SourceFolders folders;
  private final ConfigurationChoice choice;
  private final Map<String, String> fixed;
  private final ProjectFiles files;
  private final Kit kit = new Kit();

  /**
   * An evaluator for projects in some folders.
   *
   * @param fixed properties that no project can set, as with {@code msbuild -p}
   */
  public ProjectEvaluator(
      SourceFolders folders, ConfigurationChoice choice, Map<String, String> fixed) {
    this.folders = folders;
    this.choice = choice;
    this.fixed = Map.copyOf(fixed);
    files = new ProjectFiles(folders);
  }

  /**
   * What a project says; nothing if it cannot be read.
   *
   * @param solution the folder of the solution that it is built in
   */
  public Optional<EvaluatedProject> evaluate(
      Path project, Optional<Path> solution, ProblemSink problems) {
    Map<String, String> outside = new LinkedHashMap<>(fixed);
    solution.ifPresent(folder -> outside.put("SolutionDir", folder + "\\"));
    Configuration first = choice.assumed();
    HeldProblems held = new HeldProblems(problems);
    Optional<EvaluatedProject> assumed = evaluate(project, first, outside, held);
    Configuration chosen =
        assumed.map(it -> choice.among(it.items("ProjectConfiguration"))).orElse(first);
    if (!choice.isAsked(chosen)) {
      choice.report(folders.name(project), chosen, problems);
    }
    if (!chosen.isSame(first)) {
      return evaluate(project, chosen, outside, problems);
    }
    held.release();
    return assumed;
  }

  /** The problems of an evaluation that may turn out not to count. */
  private static final class HeldProblems implements ProblemSink {
    private final ProblemSink sink;
    private final List<Problem> held = new ArrayList<>();
    private boolean released;

    HeldProblems(ProblemSink sink) {
      this.sink = sink;
    }

    @Override
    public void report(Problem problem) {
      if (released) {
        sink.report(problem);
      } else {
        held.add(problem);
      }
    }

    /** Hands them on, and those to come. */
    void release() {
      released = true;
      held.forEach(sink::report);
    }
  }

  private Optional<EvaluatedProject> evaluate(
      Path project,
      Configuration configuration,
      Map<String, String> outside,
      ProblemSink problems) {
    Map<String, String> properties = new LinkedHashMap<>(outside);
    properties.put("Configuration", configuration.name());
    properties.put("Platform", configuration.platform());
    return new Evaluation(project, files, folders, new PropertyTable(properties), kit, problems)
        .run(configuration);
  }
}
