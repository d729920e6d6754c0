package dev.ddilint.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the libraries, calls, definitions and installation of a driver tell of its kind; a bundled
 * table. That something does not run in the kernel is for its project to tell, before anybody looks
 * at its files: the table has no row for it.
 */
public final class DriverKindEvidence {
  private static final String TABLE = "driver-kinds.tsv";

  /** By the kind of evidence, then by name. */
  private final Map<String, Map<String, DriverKind>> kinds = new HashMap<>();

  private DriverKindEvidence() {}

  /** Reads the bundled table. */
  public static DriverKindEvidence load() {
    InputStream table =
        Objects.requireNonNull(
            DriverKindEvidence.class.getResourceAsStream(TABLE), "driver-kinds.tsv is in the jar");
    DriverKindEvidence evidence = new DriverKindEvidence();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(evidence::add);
    } catch (IOException e) {
      throw new UncheckedIOException("driver-kinds.tsv cannot be read from the jar", e);
    }
    return evidence;
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    DriverKind kind = DriverKind.valueOf(cells[0]);
    if (kind.isUserMode()) {
      throw new IllegalStateException(TABLE + " cannot tell user mode: " + line);
    }
    kinds.computeIfAbsent(cells[1], evidence -> new HashMap<>()).put(cells[2], kind);
  }

  /** What linking an import library tells. */
  public Optional<DriverKind> ofLibrary(String name) {
    return of("library", name.toLowerCase(Locale.ROOT));
  }

  /** What calling a function tells. */
  public Optional<DriverKind> ofCall(String name) {
    return of("call", name);
  }

  /** What defining a function, which the system enters by its name, tells. */
  public Optional<DriverKind> ofDefinition(String name) {
    return of("definition", name);
  }

  /** What the {@code Class} of an installation file tells. */
  public Optional<DriverKind> ofDeviceClass(String name) {
    return of("class", name.toLowerCase(Locale.ROOT));
  }

  /**
   * What the load order group of a service tells; a group of the table stands for its subgroups.
   */
  public Optional<DriverKind> ofLoadOrderGroup(String name) {
    String first = name.strip().toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return of("group", first);
  }

  private Optional<DriverKind> of(String evidence, String name) {
    return Optional.ofNullable(kinds.getOrDefault(evidence, Map.of()).get(name));
  }
}
