package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The property functions that project files use: methods of a string, {@code
 * $(Name.Replace('a','b'))}, and static ones, {@code $([System.IO.Path]::Combine(a, b))}. Functions
 * that ask the machine (registry, environment, clock) have no answer here.
 */
final class PropertyFunctions {
  private final Scope scope;
  private final Expander expander;

  PropertyFunctions(Scope scope, Expander expander) {
    this.scope = scope;
    this.expander = expander;
  }

  /** The value of what stands in {@code $(...)} and is no bare name. */
  String evaluate(String text) {
    if (text.toLowerCase(Locale.ROOT).startsWith("registry:")) {
      return "";
    }
    Optional<String> value = text.startsWith("[") ? staticCall(text) : methods(text);
    if (value.isEmpty()) {
      scope.cannotEvaluate("$(%s)".formatted(text));
    }
    return value.orElse("");
  }

  private Optional<String> methods(String text) {
    int dot = text.indexOf('.');
    if (dot < 0 || !Expander.isName(text.substring(0, dot))) {
      return Optional.empty();
    }
    return chain(scope.property(text.substring(0, dot)).orElse(""), text.substring(dot));
  }

  /** Applies {@code .Method(arguments)} one after the other. */
  private Optional<String> chain(String start, String calls) {
    String value = start;
    String rest = calls.strip();
    while (!rest.isEmpty()) {
      int open = rest.indexOf('(');
      int close = open < 0 ? rest.length() : Expander.closing(rest, open);
      if (!rest.startsWith(".") || close < 0) {
        return Optional.empty();
      }
      String name = rest.substring(1, open < 0 ? rest.length() : open);
      List<String> arguments = open < 0 ? List.of() : arguments(rest.substring(open + 1, close));
      Optional<String> next = StringMethods.call(value, name, arguments);
      if (next.isEmpty()) {
        return next;
      }
      value = next.get();
      rest = open < 0 ? "" : rest.substring(close + 1).strip();
    }
    return Optional.of(value);
  }

  private Optional<String> staticCall(String text) {
    int colons = text.indexOf("]::");
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : Expander.closing(text, open);
    if (colons < 0 || close < colons) {
      return Optional.empty();
    }
    String type = text.substring(1, colons).strip();
    String name = text.substring(colons + 3, open).strip();
    List<String> arguments = arguments(text.substring(open + 1, close));
    return call((type + "::" + name).toLowerCase(Locale.ROOT), arguments)
        .flatMap(value -> chain(value, text.substring(close + 1)));
  }

  private Optional<String> call(String function, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    return switch (function) {
      case "system.io.path::combine" -> Optional.of(combined(arguments));
      case "system.io.path::getfullpath", "msbuild::normalizepath" ->
          Optional.of(normalized(combined(arguments)));
      case "msbuild::normalizedirectory" -> Optional.of(withSlash(normalized(combined(arguments))));
      case "system.io.path::getdirectoryname" -> Optional.of(parent(first));
      case "system.io.path::getfilename" -> Optional.of(fileName(first));
      case "system.io.path::getfilenamewithoutextension" -> Optional.of(stem(fileName(first)));
      case "system.io.path::getextension" ->
          Optional.of(fileName(first).substring(stem(fileName(first)).length()));
      case "msbuild::ensuretrailingslash" -> Optional.of(first.isEmpty() ? "" : withSlash(first));
      case "msbuild::valueordefault" ->
          Optional.of(first.isEmpty() && arguments.size() > 1 ? arguments.get(1) : first);
      case "msbuild::escape", "msbuild::unescape", "system.string::copy", "system.string::new" ->
          Optional.of(first);
      case "system.string::concat" -> Optional.of(String.join("", arguments));
      case "system.string::isnullorempty" -> Optional.of(first.isEmpty() ? "True" : "False");
      case "system.string::isnullorwhitespace" -> Optional.of(first.isBlank() ? "True" : "False");
      case "msbuild::getdirectorynameoffileabove" ->
          arguments.size() < 2
              ? Optional.empty()
              : Optional.of(above(first, arguments.get(1), true));
      case "msbuild::getpathoffileabove" ->
          Optional.of(
              above(
                  arguments.size() > 1 ? arguments.get(1) : scope.folder().toString(),
                  first,
                  false));
      case "msbuild::isosplatform" ->
          Optional.of(first.equalsIgnoreCase("windows") ? "True" : "False");
      case "system.io.file::exists", "system.io.directory::exists" ->
          Optional.of(
              scope.folders().resolve(scope.folder(), first).found().isPresent()
                  ? "True"
                  : "False");
      default -> Arithmetic.call(function, arguments);
    };
  }

  private String above(String folder, String file, boolean directory) {
    return scope
        .folders()
        .resolve(scope.folder(), folder)
        .found()
        .flatMap(start -> scope.folders().findAbove(start, file))
        .map(found -> directory ? Optional.ofNullable(found.getParent()).orElse(found) : found)
        .map(Path::toString)
        .orElse("");
  }

  private static String combined(List<String> parts) {
    String path = "";
    for (String part : parts) {
      boolean absolute = part.startsWith("/") || part.startsWith("\\") || part.indexOf(':') == 1;
      path = path.isEmpty() || absolute ? part : withSlash(path) + part;
    }
    return path;
  }

  private String normalized(String path) {
    return scope.folder().resolve(path.replace('\\', '/')).normalize().toString();
  }

  private static String withSlash(String path) {
    return path.endsWith("\\") || path.endsWith("/") ? path : path + "\\";
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
  }

  private static String parent(String path) {
    return lastSeparator(path) < 0 ? "" : path.substring(0, lastSeparator(path));
  }

  private static String fileName(String path) {
    return path.substring(lastSeparator(path) + 1);
  }

  private static String stem(String name) {
    return name.lastIndexOf('.') < 0 ? name : name.substring(0, name.lastIndexOf('.'));
  }

  /** The arguments between two parentheses, expanded and without their quotes. */
  private List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"' || c == '`') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == ',' && depth == 0) {
        arguments.add(argument(text.substring(start, i)));
        start = i + 1;
      }
    }
    if (!text.isBlank()) {
      arguments.add(argument(text.substring(start)));
    }
    return arguments;
  }

  private String argument(String text) {
    return expander.expand(Expander.unquoted(text));
  }
}
