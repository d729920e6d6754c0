package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the files that a name with wildcards stands for: {@code *} and {@code ?} in a name, {@code
 * **} for any number of folders.
 */
final class Globs {
  /**
   * The largest of Microsoft's sample projects has 70 files; a folder of millions is no project.
   */
  static final int MAX_FILES = 10_000;

  /** Folders looked into for one name. */
  static final int MAX_FOLDERS = 10_000;

  private final List<String> found = new ArrayList<>();
  private int visited;

  /** What came of a name. */
  record Result(List<String> names, boolean cutOff) {}

  static boolean isGlob(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }

  /** The files below the roots that a name stands for, in order, as the project would name them. */
  static Result find(SourceFolders folders, Path folder, String name) {
    Globs globs = new Globs();
    String path = name.replace('\\', '/');
    int wildcard = firstWildcard(path);
    int start = path.lastIndexOf('/', wildcard) + 1;
    String fixed = path.substring(0, start);
    folders
        .resolve(folder, fixed.isEmpty() ? "." : fixed)
        .folder()
        .flatMap(folders::place)
        .ifPresent(base -> globs.walk(base, fixed, List.of(path.substring(start).split("/+"))));
    boolean cutOff = globs.found.size() >= MAX_FILES || globs.visited >= MAX_FOLDERS;
    return new Result(List.copyOf(globs.found), cutOff);
  }

  private static int firstWildcard(String path) {
    int at = 0;
    while (path.charAt(at) != '*' && path.charAt(at) != '?') {
      at++;
    }
    return at;
  }

  private void walk(SourcePlace folder, String prefix, List<String> patterns) {
    if (++visited >= MAX_FOLDERS || found.size() >= MAX_FILES) {
      return;
    }
    String pattern = patterns.get(0);
    List<String> rest = patterns.subList(1, patterns.size());
    if (pattern.equals("**")) {
      List<String> below = rest.isEmpty() ? List.of("*") : rest;
      walk(folder, prefix, below);
      intoFolders(folder, prefix, "*", patterns);
    } else if (rest.isEmpty()) {
      for (String name : folder.names()) {
        if (found.size() < MAX_FILES && matches(pattern, name) && folder.below(name).isFile()) {
          found.add((prefix + name).replace('/', '\\'));
        }
      }
    } else {
      intoFolders(folder, prefix, pattern, rest);
    }
  }

  private void intoFolders(SourcePlace folder, String prefix, String pattern, List<String> rest) {
    for (String name : folder.names()) {
      if (matches(pattern, name)) {
        SourcePlace below = folder.below(name);
        if (below.isFolder() && !below.isLink()) {
          walk(below, prefix + name + "/", rest);
        }
      }
    }
  }

  /** Whether a name is like a pattern, without regard to case; backtracks to the last star only. */
  static boolean matches(String pattern, String name) {
    if (!endsAlike(pattern, name)) {
      return false; // the usual case
    }
    int at = 0;
    int star = -1;
    int mark = 0;
    int i = 0;
    while (i < name.length()) {
      if (at < pattern.length()
          && (pattern.charAt(at) == '?' || isSame(pattern.charAt(at), name.charAt(i)))) {
        at++;
        i++;
      } else if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        mark = i;
      } else if (star >= 0) {
        at = star + 1;
        i = ++mark;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean endsAlike(String pattern, String name) {
    if (pattern.isEmpty() || name.isEmpty()) {
      return true;
    }
    char last = pattern.charAt(pattern.length() - 1);
    return last == '*' || last == '?' || isSame(last, name.charAt(name.length() - 1));
  }

  private static boolean isSame(char a, char b) {
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
