package dev.ddilint.rules.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What other tools call broken contracts. */
public final class ForeignNames {
  private static final String TABLE = "foreign.tsv";

  private final List<ForeignName> all;

  private ForeignNames(List<ForeignName> all) {
    this.all = all;
  }

  /** Reads the bundled table. */
  public static ForeignNames load() {
    InputStream table =
        Objects.requireNonNull(
            ForeignNames.class.getResourceAsStream(TABLE), TABLE + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return new ForeignNames(
          reader.lines().filter(line -> !line.startsWith("#")).map(ForeignName::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read from the jar", e);
    }
  }

  List<ForeignName> all() {
    return all;
  }

  /** The name as a rule's equivalents spell it. */
  public Optional<ForeignName> find(String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
