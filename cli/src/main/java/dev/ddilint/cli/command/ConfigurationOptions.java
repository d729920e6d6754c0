package dev.ddilint.cli.command;

import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.config.ConfigurationException;
import dev.ddilint.cli.config.ConfigurationReader;
import dev.ddilint.cli.config.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which configuration file counts, and what it sets that the command line does not. */
final class ConfigurationOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "read FILE instead of the nearest .ddilint.yml above the first path")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--no-config", description = "read no configuration file")
  private boolean none;

  /**
   * Reads the file and sets the options it speaks of.
   *
   * @param input the first path
   * @param root the folder names are relative to
   * @param fresh makes a command of the same kind, for the conversion of values
   */
  Optional<Configuration> apply(Path input, Path root, Supplier<Object> fresh) {
    Optional<Path> found = none ? Optional.empty() : file.or(() -> Configuration.find(input));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String name = name(found.get(), root);
    try {
      Configuration configuration = ConfigurationReader.read(found.get(), name);
      set(configuration, name, fresh);
      return Optional.of(configuration);
    } catch (ConfigurationException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private static String name(Path file, Path root) {
    Path full = file.toAbsolutePath().normalize();
    return full.startsWith(root)
        ? root.relativize(full).toString().replace('\\', '/')
        : file.toString();
  }

  /** The values go through the conversion of the options they stand for. */
  private void set(Configuration configuration, String name, Supplier<Object> fresh) {
    Map<Setting, List<String>> missing = new TreeMap<>(configuration.options());
    CommandLine.ParseResult given = spec.commandLine().getParseResult();
    missing.keySet().removeIf(setting -> given.hasMatchedOption(setting.option()));
    CommandLine converter = new CommandLine(fresh.get()).setCaseInsensitiveEnumValuesAllowed(true);
    try {
      converter.parseArgs(arguments(missing));
    } catch (ParameterException e) {
      throw new ParameterException(spec.commandLine(), name + ": " + e.getMessage());
    }
    for (Setting setting : missing.keySet()) {
      OptionSpec converted = converter.getCommandSpec().findOption(setting.option());
      spec.findOption(setting.option()).setValue(converted.<Object>getValue());
    }
  }

  private static String[] arguments(Map<Setting, List<String>> settings) {
    List<String> arguments = new ArrayList<>();
    settings.forEach(
        (setting, values) ->
            values.forEach(
                value -> {
                  String separator = setting.option().startsWith("--") ? "=" : "";
                  arguments.add(setting.option() + separator + value);
                }));
    arguments.add("--");
    arguments.add(".");
    return arguments.toArray(String[]::new);
  }
}
