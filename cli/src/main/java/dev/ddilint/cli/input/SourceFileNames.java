package dev.ddilint.cli.input;

import java.nio.file.Path;
import java.util.Locale;

/** What files are, by their names. */
final class SourceFileNames {
  private SourceFileNames() {}

  static boolean isC(Path file) {
    return name(file).endsWith(".c");
  }

  static boolean isCpp(Path file) {
    String name = name(file);
    return name.endsWith(".cpp") || name.endsWith(".cxx") || name.endsWith(".cc");
  }

  static boolean isProject(Path file) {
    return name(file).endsWith(".vcxproj");
  }

  static boolean isSolution(Path file) {
    return name(file).endsWith(".sln") || name(file).endsWith(".slnx");
  }

  /** A file that installs drivers, or from which one is made. */
  static boolean isSetup(Path file) {
    return name(file).endsWith(".inf") || name(file).endsWith(".inx");
  }

  static boolean isCompilationDatabase(Path file) {
    return name(file).equals("compile_commands.json");
  }

  /** A file of the driver kits before Visual Studio built drivers. */
  static boolean isSourcesFile(Path file) {
    return name(file).equals("sources");
  }

  static boolean isDirsFile(Path file) {
    return name(file).equals("dirs");
  }

  /** Whether it says which files make a driver, or which projects there are. */
  static boolean describesDrivers(Path file) {
    return isProject(file)
        || isSolution(file)
        || isCompilationDatabase(file)
        || isSourcesFile(file)
        || isDirsFile(file);
  }

  /** Whether it is a source, or says which sources make a driver. */
  static boolean matters(Path file) {
    return isC(file) || isCpp(file) || describesDrivers(file);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
