package dev.ddilint.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A pattern of a file; one that stands for a folder stands for all below it. */
record PathPattern(Path folder, PathMatcher matcher) {

  /**
   * A pattern such as {@code drivers/old/**}.
   *
   * @param folder that of the configuration file
   * @throws java.util.regex.PatternSyntaxException if it makes no sense
   */
  static PathPattern of(Path folder, String glob) {
    String clean = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
    return new PathPattern(folder, FileSystems.getDefault().getPathMatcher("glob:" + clean));
  }

  /** Whether it stands for a path or a folder above it. */
  boolean covers(Path path) {
    if (!path.startsWith(folder)) {
      return false;
    }
    Path relative = folder.relativize(path);
    for (int names = 1; names <= relative.getNameCount(); names++) {
      if (matcher.matches(relative.subpath(0, names))) {
        return true;
      }
    }
    return false;
  }
}
