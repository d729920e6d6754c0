package dev.ddilint.cli.report;

import dev.ddilint.parser.source.Position;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that they are recognised after other lines of the file moved: by rule, file,
 * the text of their line, and a count of equal ones before.
 */
final class Fingerprint {
  private static final int LENGTH = 16;

  private final Map<List<String>, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding; findings must come in the order of the report. */
  String next(Finding finding) {
    Span place = finding.place();
    Position position = place.startPosition();
    String line = place.file().line(position.line()).strip();
    List<String> key = List.of(finding.rule().id(), place.file().name(), line);
    int occurrence = seen.merge(key, 1, Integer::sum);
    return hash(String.join("\n", key) + "\n" + occurrence);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
