package dev.ddilint.rules.contract;

import dev.ddilint.parser.pp.HeaderModel;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The model headers that come with ddilint. */
public final class BundledModel implements HeaderModel {
  private static final String FOLDER = "model/";

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

  /** The names of all headers, sorted. */
  public List<String> headers() {
    URL folder =
        Objects.requireNonNull(BundledModel.class.getResource(FOLDER + "wdm.h"), "model headers");
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.provider().getPath(uri));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the model headers cannot be listed", e);
    }
  }

  private static List<String> names(Path anyHeader) throws IOException {
    Path folder = Objects.requireNonNull(anyHeader.getParent());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
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
