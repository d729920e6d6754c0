package dev.ddilint.parser;

import dev.ddilint.parser.index.Condition;
import dev.ddilint.parser.index.Configuration;
import dev.ddilint.parser.index.ModelImage;
import dev.ddilint.parser.index.ModelIndex;
import dev.ddilint.parser.pp.CompiledModel;
import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which compiled image of the model fits a run, and which headers it cannot take from there.
 *
 * <p>Images are made for every platform, as a release and as a debug build ({@code DBG=1}). What a
 * run defines beyond that matters to a header if one of its conditions asks for the name: such a
 * header, and those that import it, are read from their text ({@code NDIS630_MINIPORT} and {@code
 * ndis.h}). A definition of a name that occurs in declarations of the model ({@code -D ULONG=int})
 * has the whole model read from its text; the target does not, see {@link
 * Configuration#TARGET_MACROS}.
 */
final class ImageChoice {
  /** The release for which the model is compiled; conditions on it are rare. */
  static final long NTDDI_VERSION = 0x0A000010L;

  private final FrontendOptions options;
  private final ModelIndex index;
  private final Configuration configuration;
  private final Map<String, Change> changes = new LinkedHashMap<>();

  /** In what a run defines a name otherwise than an image does. */
  private enum Change {
    /** Defined in both, as only the target is. */
    VALUE,
    /** Perhaps defined in one only. */
    DEFINED
  }

  private ImageChoice(FrontendOptions options, ModelIndex index) {
    this.options = options;
    this.index = index;
    List<String> definitions = new ArrayList<>();
    for (String definition : options.definitions()) {
      definitions.add(normal(definition));
    }
    this.configuration = best(definitions);
    definitions.removeAll(configuration.definitions());
    compare(definitions);
  }

  /** The compiled model for a run; none if the model is to be read from its text. */
  static Optional<CompiledModel> of(
      FrontendOptions options, SourceFile predefined, HeaderModel headers) {
    Optional<ModelIndex> index = headers.index();
    return index.isPresent()
        ? new ImageChoice(options, index.get()).choose(predefined, headers)
        : Optional.empty();
  }

  /** The configuration for which the model is compiled for a platform and some definitions. */
  static Configuration configuration(Platform platform, List<String> definitions) {
    return new Configuration(platform.name(), definitions);
  }

  private static String normal(String definition) {
    boolean bare = definition.indexOf('=') < 0 && !definition.startsWith("-");
    return bare ? definition + "=1" : definition;
  }

  /** The one with the most definitions that the run has too. */
  private Configuration best(List<String> definitions) {
    Configuration best = configuration(options.platform(), List.of());
    for (Configuration each : index.configurations()) {
      if (each.platform().equals(best.platform())
          && definitions.containsAll(each.definitions())
          && each.definitions().size() > best.definitions().size()) {
        best = each;
      }
    }
    return best;
  }

  private void compare(List<String> definitions) {
    if (options.ntddiVersion() != NTDDI_VERSION) {
      Configuration.TARGET_MACROS.forEach(name -> changes.put(name, Change.VALUE));
    }
    List<String> predefined =
        definitions.isEmpty() ? List.of() : PredefinedMacros.lines(options.platform());
    for (String definition : definitions) {
      compare(definition, predefined);
    }
  }

  private void compare(String definition, List<String> predefined) {
    int equals = definition.indexOf('=');
    if (definition.startsWith("-")) {
      changes.put(definition.substring(1), Change.DEFINED);
      return;
    }
    String name = definition.substring(0, equals);
    String line = "#define " + name + " " + definition.substring(equals + 1);
    if (!predefined.contains(line)) {
      int parameters = name.indexOf('(');
      changes.put(parameters < 0 ? name : name.substring(0, parameters), Change.DEFINED);
    }
  }

  private Optional<CompiledModel> choose(SourceFile predefined, HeaderModel headers) {
    Optional<ModelImage> image = index.image(configuration);
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      if (change.getValue() == Change.DEFINED && index.mentions(change.getKey())) {
        return Optional.empty();
      }
    }
    return image.isPresent()
        ? Optional.of(new CompiledModel(image.get(), stale(image.get()), predefined, headers))
        : Optional.empty();
  }

  /** The headers of an image that mean something else in this run. */
  private BitSet stale(ModelImage image) {
    BitSet asking = new BitSet();
    BitSet stale = new BitSet();
    if (!changes.isEmpty()) {
      for (int header = 0; header < image.size(); header++) {
        asking.set(header, image.has(header) && asks(image, header));
      }
      for (int header = 0; header < image.size(); header++) {
        stale.set(header, image.has(header) && isTouched(image, header, asking));
      }
    }
    return stale;
  }

  private static boolean isTouched(ModelImage image, int header, BitSet asking) {
    if (asking.get(header)) {
      return true;
    }
    for (int imported : image.imports(header)) {
      if (asking.get(imported)) {
        return true;
      }
    }
    return false;
  }

  private boolean asks(ModelImage image, int header) {
    for (Condition condition : image.conditions(header)) {
      if (isChanged(condition)) {
        return true;
      }
    }
    return false;
  }

  private boolean isChanged(Condition condition) {
    Change change = changes.get(condition.name());
    return change == Change.DEFINED || (change == Change.VALUE && !condition.onlyWhetherDefined());
  }
}
