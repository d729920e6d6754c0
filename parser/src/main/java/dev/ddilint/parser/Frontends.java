package dev.ddilint.parser;

import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.pp.UnitSettings;
import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The front ends of a run whose drivers differ in platform, target, include folders and macros.
 *
 * <p>Every file is read and made tokens of once for all of them. A model header is read once for
 * each set of definitions that some model header tests: drivers that differ in their own macros
 * only share it.
 */
public final class Frontends {
  private final HeaderModel headers;
  private final Frontend files;
  private final ConcurrentHashMap<ModelKey, Frontend> models = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<FrontendOptions, Frontend> frontends = new ConcurrentHashMap<>();

  private record ModelKey(Platform platform, String predefined) {}

  /**
   * Front ends for sources below a folder.
   *
   * @param root see {@link FrontendOptions#root}
   * @param systemIncludeDirectories see {@link FrontendOptions#systemIncludeDirectories}
   */
  public Frontends(Path root, List<Path> systemIncludeDirectories, HeaderModel headers) {
    this.headers = headers;
    files =
        new Frontend(
            new FrontendOptions(
                root, Platform.X64, List.of(), systemIncludeDirectories, List.of(), 0),
            headers);
  }

  /** The front end of a configuration; its root and system folders are those of the run. */
  public Frontend of(FrontendOptions options) {
    return frontends.computeIfAbsent(options, this::create);
  }

  /** What a file shows at a glance. */
  public FileOutline outline(Path file) {
    return files.outline(file);
  }

  private Frontend create(FrontendOptions options) {
    return model(options)
        .with(
            new UnitSettings(
                options.includeDirectories(),
                options.forcedIncludes(),
                PredefinedMacros.ofUnits(options, headers::tests)));
  }

  private Frontend model(FrontendOptions options) {
    SourceFile predefined = PredefinedMacros.ofModel(options, headers::tests);
    return models.computeIfAbsent(
        new ModelKey(options.platform(), predefined.text()),
        key -> files.withModel(forModel(options), headers, predefined));
  }

  private FrontendOptions forModel(FrontendOptions options) {
    return new FrontendOptions(
        options.root(),
        options.platform(),
        List.of(),
        List.of(),
        PredefinedMacros.definitionsOf(options, headers::tests),
        options.ntddiVersion());
  }
}
