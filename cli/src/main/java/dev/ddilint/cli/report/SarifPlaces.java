package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.ddilint.parser.source.Position;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Spans as SARIF locations: relative to the root, on one line. */
final class SarifPlaces {
  static final String ROOT = "SRCROOT";

  /** What may stand in a path as it is (RFC 3986), without the colon. */
  private static final String PUNCTUATION = "/-._~!$&'()*+,;=@";

  private SarifPlaces() {}

  static ArtifactLocation artifact(String name) {
    return new ArtifactLocation().withUri(encoded(name)).withUriBaseId(ROOT);
  }

  static String folderUri(Path root) {
    String uri = root.toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  static Location location(Span span) {
    Position start = span.startPosition();
    Position end = span.endPosition();
    int endColumn =
        end.line() == start.line()
            ? Math.max(end.column(), start.column() + 1)
            : start.column() + 1;
    return new Location()
        .withPhysicalLocation(
            new PhysicalLocation()
                .withArtifactLocation(
                    span.file().origin() == Origin.MODEL
                        ? new ArtifactLocation().withUri(encoded(span.file().name()))
                        : artifact(span.file().name()))
                .withRegion(
                    new Region()
                        .withStartLine(start.line())
                        .withStartColumn(start.column())
                        .withEndLine(start.line())
                        .withEndColumn(endColumn)));
  }

  static Location location(Span span, String message) {
    return location(span).withMessage(new Message().withText(message));
  }

  /**
   * A file name as a relative reference, byte by byte: {@link java.net.URI} would compose accents,
   * and name another file. A colon is escaped too, it would make a scheme of the first folder.
   */
  private static String encoded(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xFF);
      if (isPlain(letter)) {
        uri.append(letter);
      } else {
        uri.append(String.format("%%%02X", (int) letter));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || PUNCTUATION.indexOf(letter) >= 0;
  }
}
