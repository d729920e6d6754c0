package dev.ddilint.cli.command;

import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.input.DriverSources;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a configuration file from what it finds. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes a configuration file, .ddilint.yml, from what it finds in a folder.")
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(names = "--force", description = "replace a file that is there")
  private boolean force;

  @Override
  public Integer call() {
    Path folder = sources.firstPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      folder = Optional.ofNullable(folder.getParent()).orElse(folder);
    }
    Path file = folder.resolve(Configuration.NAME);
    if (Files.exists(file) && !force) {
      throw sources.wrong(file + " is there already; --force replaces it");
    }
    String text = text(sources.sources());
    sources.writing(file, target -> Files.writeString(target, text, StandardCharsets.UTF_8));
    PrintWriter out = spec.commandLine().getOut();
    out.println("wrote " + file);
    out.flush();
    return ExitCode.CLEAN.code();
  }

  private static String text(Inputs inputs) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# ddilint: see README.md and ddilint.schema.json. Options on the command line win.\n");
    text.append("profile: default\n");
    text.append("fail-on: warning\n\n");
    text.append("# Found here; for a release of your own, take away the sign before it:\n");
    for (DriverSources driver : inputs.tree().drivers()) {
      describe(driver, inputs, text);
    }
    text.append("# min-os: win10-1809\n");
    text.append("# target: win11-24h2\n\n");
    text.append("# rules:\n#   obsolete-ddi: off      # off, note, warning, error, on\n");
    text.append("# exclude:\n#   - third_party\n");
    return text.toString();
  }

  private static void describe(DriverSources driver, Inputs inputs, StringBuilder text) {
    text.append("#   ").append(oneLine(driver.name())).append(": ").append(driver.units().size());
    text.append(" C files, built for ");
    text.append(inputs.releases().target(driver).release().id()).append(", oldest release ");
    text.append(
        inputs
            .releases()
            .oldest(driver, problem -> {})
            .map(fact -> fact.release().id() + " (" + oneLine(fact.statement()) + ")")
            .orElse("not known"));
    text.append('\n');
  }

  /** A name from a file system must not end the comment. */
  private static String oneLine(String name) {
    return name.codePoints()
        .map(each -> Character.isISOControl(each) ? '?' : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
