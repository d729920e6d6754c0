package dev.ddilint.cli.docs;

import java.util.Locale;
import java.util.regex.Pattern;

/** A parameter as its heading names it: {@code Timeout [in, optional]}, {@code _Out_opt_ p}. */
record ParameterHeading(String name, String direction, boolean optional) {
  private static final Pattern IN = Pattern.compile("(?<![a-z])in(?![a-z])|inout");
  private static final Pattern OUT = Pattern.compile("(?<![a-z])out(?![a-z])|inout");
  private static final String VARIABLE_ARGUMENTS = "...";

  /** Shown on pages of the framework, and supplied by it. */
  private static final String HIDDEN = "DriverGlobals";

  static ParameterHeading of(String heading) {
    int space = heading.indexOf(' ');
    String name = space < 0 ? heading : heading.substring(0, space);
    String words = space < 0 ? "" : heading.substring(space).toLowerCase(Locale.ROOT);
    boolean in = IN.matcher(words).find();
    boolean out = OUT.matcher(words).find();
    return new ParameterHeading(
        clean(name), in && out ? "inout" : in ? "in" : out ? "out" : "", words.contains("opt"));
  }

  private static String clean(String name) {
    String bare = name.replaceAll("[*\\\\:,\\[\\]()]", "");
    return bare.equals(VARIABLE_ARGUMENTS) ? "varargs" : bare;
  }

  boolean isHidden() {
    return name.equals(HIDDEN);
  }

  /** {@code Timeout:in?} */
  String cell() {
    String facts = direction + (optional ? "?" : "");
    return facts.isEmpty() ? name : name + ":" + facts;
  }
}
