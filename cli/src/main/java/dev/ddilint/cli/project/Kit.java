package dev.ddilint.cli.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project would get from Visual Studio and the driver kit, as far as projects refer to it:
 * neither has to be installed.
 *
 * <p>Properties that name a folder of theirs have the value {@link #FOLDER}, so that paths in them
 * are recognised and left out.
 */
final class Kit {
  /** In place of every folder of Visual Studio and the kit; no path of a project begins like it. */
  static final String FOLDER = "<kit>";

  private static final List<String> FOLDER_ENDINGS =
      List.of(
          "_inc_path",
          "_lib_path",
          "_ver_path",
          "_includepath",
          "_librarypath",
          "_inc_path_wdk",
          "_sourcepath",
          "librarypath_x64",
          "contentroot",
          "sdkdir",
          "kitsdir",
          "kitroot",
          "toolpath",
          "targetspath",
          "installdir",
          "extensionspath",
          "extensionspath32",
          "toolspath",
          "binpath",
          "rootdir",
          "includepath",
          "librarypath",
          "programfiles",
          "windir");

  private static final List<String> IMPORTS =
      List.of("microsoft.", ".user.props", "wdk", "windowsdriver");

  private final Map<String, String> defaults = new HashMap<>();

  Kit() {
    InputStream list =
        Objects.requireNonNull(
            Kit.class.getResourceAsStream("kit-defaults.txt"), "the list is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("kit-defaults.txt cannot be read from the jar", e);
    }
  }

  private void add(String line) {
    int equals = line.indexOf('=');
    defaults.put(line.substring(0, equals).toLowerCase(Locale.ROOT), line.substring(equals + 1));
  }

  /** What a property is unless a project sets it; may refer to other properties. */
  Optional<String> property(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String value = defaults.get(key);
    if (value != null) {
      return Optional.of(value);
    }
    return isFolder(key) ? Optional.of(FOLDER) : Optional.empty();
  }

  private static boolean isFolder(String key) {
    for (String ending : FOLDER_ENDINGS) {
      if (key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an import names a file of the kit, which is not here and does not have to be. */
  static boolean ownsImport(String project) {
    String path = project.toLowerCase(Locale.ROOT).replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith(FOLDER)
        || path.contains("/packages/")
        || path.startsWith("packages/")
        || IMPORTS.stream().anyMatch(name::contains);
  }
}
