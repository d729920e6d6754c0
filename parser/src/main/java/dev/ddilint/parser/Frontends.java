package dev.ddilint.parser;

import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.pp.UnitSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The front ends of a run whose drivers differ in platform, target, include folders and macros.
 *
 * <p>Every file is read and made tokens of once for all of them. A model header is read once for
 * each set of definitions that some model header tests: drivers that differ in their own macros
 * only share it.
 */
public final class Frontends {
  private final Path root;
  private final List<Path> systemIncludeDirectories;
  private final HeaderModel headers;
  private final Frontend files;
  private final ConcurrentHashMap<ModelKey, Frontend> models = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<FrontendOptions, Frontend> frontends = new ConcurrentHashMap<>();

  private record ModelKey(Platform platform, long ntddiVersion, List<String> definitions) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ModelKey key
          && platform == key.platform
          && ntddiVersion == key.ntddiVersion
          && definitions.equals(key.definitions);
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(ntddiVersion) + definitions.hashCode();
    }
  }

  /**
   * Front ends for sources below a folder.
   *
   * @param root see {@link FrontendOptions#root}
   * @param systemIncludeDirectories see {@link FrontendOptions#systemIncludeDirectories}
   */
  public Frontends(Path root, List<Path> systemIncludeDirectories, HeaderModel headers) {
    this.root = root;
    this.systemIncludeDirectories = List.copyOf(systemIncludeDirectories);
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

  /** What a file shows at a glance; it is kept for the unit that is made of it next. */
  public FileOutline outline(Path file) {
    return files.outline(file);
  }

  /** Likewise of a file that no unit is made of. */
  public FileOutline glance(Path file) {
    return files.glance(file);
  }

  private Frontend create(FrontendOptions options) {
    List<String> ofUnits =
        options.definitions().stream().filter(definition -> !isOfModel(definition)).toList();
    return model(options)
        .with(
            new UnitSettings(
                options.includeDirectories(),
                options.forcedIncludes(),
                PredefinedMacros.of(ofUnits)));
  }

  private Frontend model(FrontendOptions options) {
    List<String> definitions = options.definitions().stream().filter(this::isOfModel).toList();
    return models.computeIfAbsent(
        new ModelKey(options.platform(), options.ntddiVersion(), definitions), this::read);
  }

  private Frontend read(ModelKey key) {
    return files.withModel(
        new FrontendOptions(
            root,
            key.platform(),
            List.of(),
            systemIncludeDirectories,
            key.definitions(),
            key.ntddiVersion()),
        headers);
  }

  private boolean isOfModel(String definition) {
    return headers.tests(PredefinedMacros.name(definition));
  }
}
