package dev.ddilint.parser;

import dev.ddilint.parser.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What is defined before the first line of every file: by compiler and build rules for a platform
 * (bundled as C text), by the target, and by {@code -D} and {@code -U}.
 */
final class PredefinedMacros {
  private static final String FOLDER = "predefined/";

  private PredefinedMacros() {}

  /** All definitions of a configuration as lines of C. */
  static SourceFile of(FrontendOptions options) {
    return ofModel(options, name -> true);
  }

  /**
   * Those that model headers see: of the options' definitions only names that some model header
   * tests, so that drivers which differ in others share one reading of the model.
   */
  static SourceFile ofModel(FrontendOptions options, Predicate<String> isTested) {
    StringBuilder text = new StringBuilder();
    text.append(ofCompiler(options.platform()));
    appendTarget(text, options.ntddiVersion());
    appendDefinitions(text, options, isTested);
    return new SourceFile("<predefined>", SourceFile.Origin.MODEL, text.toString());
  }

  /** What compiler and build rules define for a platform, a line a macro. */
  static List<String> lines(Platform platform) {
    return ofCompiler(platform).lines().toList();
  }

  private static String ofCompiler(Platform platform) {
    return resource("common.h") + resource(platform.name().toLowerCase(Locale.ROOT) + ".h");
  }

  /** The others. */
  static SourceFile ofUnits(FrontendOptions options, Predicate<String> isTested) {
    StringBuilder text = new StringBuilder();
    appendDefinitions(text, options, isTested.negate());
    return new SourceFile("<options>", SourceFile.Origin.MODEL, text.toString());
  }

  private static void appendDefinitions(
      StringBuilder text, FrontendOptions options, Predicate<String> isWanted) {
    definitionsOf(options, isWanted).forEach(definition -> appendDefinition(text, definition));
  }

  /** The options' definitions of some names. */
  static List<String> definitionsOf(FrontendOptions options, Predicate<String> isWanted) {
    return options.definitions().stream()
        .filter(definition -> isWanted.test(name(definition)))
        .toList();
  }

  /** The name that a definition defines or undefines. */
  private static String name(String definition) {
    int start = definition.startsWith("-") ? 1 : 0;
    int end = start;
    while (end < definition.length() && Character.isJavaIdentifierPart(definition.charAt(end))) {
      end++;
    }
    return definition.substring(start, end);
  }

  /** The upper half of NTDDI_VERSION is the version of Windows (sdkddkver.h). */
  private static void appendTarget(StringBuilder text, long ntddiVersion) {
    String windows = String.format("0x%04X", ntddiVersion >>> 16);
    text.append(String.format("#define NTDDI_VERSION 0x%08X\n", ntddiVersion));
    text.append("#define _WIN32_WINNT ").append(windows).append('\n');
    text.append("#define WINVER ").append(windows).append('\n');
  }

  private static void appendDefinition(StringBuilder text, String definition) {
    // project files come from strangers: one definition is one line
    String line = definition.replace('\n', ' ').replace('\r', ' ');
    int equals = line.indexOf('=');
    if (line.startsWith("-")) {
      text.append("#undef ").append(line.substring(1));
    } else if (equals < 0) {
      text.append("#define ").append(line).append(" 1");
    } else {
      text.append("#define ")
          .append(line, 0, equals)
          .append(' ')
          .append(line.substring(equals + 1));
    }
    text.append('\n');
  }

  private static String resource(String name) {
    try (InputStream in = PredefinedMacros.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FOLDER + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
