package dev.ddilint.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A key that stands for an option of {@code lint}. */
public enum Setting {
  TARGET("--target", Kind.RELEASE),
  MIN_OS("--min-os", Kind.RELEASE),
  PLATFORM("--platform", Kind.TEXT),
  CONFIGURATION("--configuration", Kind.TEXT),
  DEFINE("-D", Kind.LIST),
  UNDEFINE("-U", Kind.LIST),
  INCLUDE("-I", Kind.PATHS),
  SYSTEM_INCLUDE("--system-include", Kind.PATHS),
  CONTRACTS("--contracts", Kind.PATHS),
  PROFILE("--profile", Kind.TEXT),
  REQUIRE_SUPPRESSION_REASON("--require-suppression-reason", Kind.SWITCH),
  FAIL_ON("--fail-on", Kind.TEXT),
  FORMAT("--format", Kind.TEXT),
  OUTPUT("--output", Kind.PATH),
  STATS("--stats", Kind.PATH),
  JOBS("--jobs", Kind.TEXT),
  VERBOSE("--verbose", Kind.SWITCH),
  COLOR("--color", Kind.TEXT);

  /** What its value is; paths are relative to the folder of the file. */
  enum Kind {
    TEXT,
    RELEASE,
    SWITCH,
    LIST,
    PATH,
    PATHS
  }

  private final String option;
  private final Kind kind;

  Setting(String option, Kind kind) {
    this.option = option;
    this.kind = kind;
  }

  /** As it is written in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The option it stands for. */
  public String option() {
    return option;
  }

  Kind kind() {
    return kind;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
