package dev.ddilint.rules.contract;

import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The model headers that come with ddilint. */
public final class BundledModel implements HeaderModel {
  private static final String FOLDER = "model/";

  private static final String CONDITIONS = "model-conditions.txt";

  private final Set<String> tested = conditions();

  /** The names in {@code #if} lines of the model; a test keeps the list complete. */
  @Override
  public boolean tests(String macro) {
    return tested.contains(macro);
  }

  private static Set<String> conditions() {
    InputStream list =
        Objects.requireNonNull(
            BundledModel.class.getResourceAsStream(CONDITIONS), "the list is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(CONDITIONS + " cannot be read from the jar", e);
    }
  }

  @Override
  public Optional<SourceFile> header(String name) {
    if (!isPlain(name)) {
      return Optional.empty();
    }
    try (InputStream stream = BundledModel.class.getResourceAsStream(FOLDER + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              new SourceFile(
                  "<model>/" + name,
                  Origin.MODEL,
                  new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the model header " + name + " cannot be read from the jar", e);
    }
  }

  /**
   * Names come from {@code #include} lines of untrusted sources: they must not lead out of the
   * model's folder.
   */
  private static boolean isPlain(String name) {
    return !name.isEmpty() && !name.startsWith("/") && !name.contains("..") && !name.contains(":");
  }
}
