package dev.ddilint.cli.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Releases in the words of the documentation. */
final class ReleaseText {
  private static final String SERVICE_PACK =
      "(?:,?\\s+(?:Update Rollup \\d+ for\\s+)?(?:with\\s+)?(?:Service Pack\\s*|SP)\\s?(?<pack>\\d))?";
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?:Windows|Microsoft(?= Vista)|\\bin(?= Vista))\\s+"
              + "(?:(?<server>Server\\s+\\d{4}(?:\\s+R2)?)|(?<client>(?!2003)\\d+(?:\\.\\d+)?|XP|Vista|Me)\\b)"
              + "(?:\\s*,?\\s*\\(?version\\s+(?<version>\\w+)\\)?)?"
              + SERVICE_PACK,
          Pattern.CASE_INSENSITIVE);

  /** The kit a driver has to be built with is no release that it needs. */
  private static final Pattern KIT =
      Pattern.compile(
          "Requires .*?(?:WDK|DDK|Kit).*?Targets (?<target>.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NDIS = Pattern.compile("NDIS\\s*(\\d+\\.\\d+)");

  private ReleaseText() {}

  /** The first release that a cell names, {@code Windows 10, version 1809}; empty for none. */
  static String first(String cell) {
    String text = cell.replace("*", "").replace("Windows10", "Windows 10");
    Matcher kit = KIT.matcher(text);
    Matcher release = RELEASE.matcher(kit.find() ? kit.group("target") : text);
    if (!release.find()) {
      return "";
    }
    String server = release.group("server");
    StringBuilder name = new StringBuilder("Windows ");
    name.append(server == null ? release.group("client") : server);
    append(name, ", version ", release.group("version"));
    append(name, " SP", release.group("pack"));
    return name.toString();
  }

  private static void append(StringBuilder name, String before, @Nullable String part) {
    if (part != null) {
      name.append(before).append(part);
    }
  }

  /** The first version of NDIS that a cell names; empty for none. */
  static String ndis(String cell) {
    Matcher version = NDIS.matcher(cell);
    return version.find() ? version.group(1) : "";
  }
}
