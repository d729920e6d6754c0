package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.ddilint.parser.source.Position;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Spans as SARIF locations: relative to the root, on one line. */
final class SarifPlaces {
  static final String ROOT = "SRCROOT";

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
   * A file name as a relative reference: what has a meaning in URIs is escaped, and a colon in the
   * first segment is no scheme.
   */
  private static String encoded(String name) {
    try {
      String path = new URI(null, null, "/" + name, null).toASCIIString();
      return path.substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + name, e);
    }
  }
}
