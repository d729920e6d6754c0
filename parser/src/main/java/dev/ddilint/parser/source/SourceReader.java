package dev.ddilint.parser.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads files as text: UTF-8 or UTF-16 by their byte order mark, UTF-16 without one where it begins
 * with ASCII characters, else UTF-8 if the bytes are that, else Windows-1252, which is what MSVC
 * reads without a mark on most machines.
 */
public final class SourceReader {
  /** Eight times the largest header of the WDK; what is larger holds data and not code. */
  public static final int MAX_BYTES = 8 << 20;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A file's text, or why there is none. */
  public sealed interface Reading {
    /** The text. */
    record Text(SourceFile file) implements Reading {}

    /** The reason. */
    record Failure(Problem problem) implements Reading {}
  }

  /**
   * Reads a file.
   *
   * @param name how messages call it
   */
  public Reading read(Path path, String name, SourceFile.Origin origin) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return failure(name, "not a file");
      }
      return attributes.size() > MAX_BYTES
          ? new Reading.Failure(
              Problem.of(ProblemKind.FILE_SIZE, name, Integer.toString(MAX_BYTES)))
          : new Reading.Text(new SourceFile(name, origin, decode(Files.readAllBytes(path))));
    } catch (IOException e) {
      return failure(name, Files.exists(path) ? "the file system denies it" : "no such file");
    }
  }

  private static Reading failure(String name, String reason) {
    return new Reading.Failure(Problem.of(ProblemKind.UNREADABLE_FILE, name, reason));
  }

  /** The text of a file's bytes, without the byte order mark. */
  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (isWide(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (isWide(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    return isAscii(bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : guessed(bytes);
  }

  private static String guessed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** Two ASCII characters of 16 bits, whose upper bytes stand first (0) or last (1). */
  private static boolean isWide(byte[] bytes, int upper) {
    int lower = 1 - upper;
    return bytes.length >= 4
        && bytes[upper] == 0
        && bytes[2 + upper] == 0
        && bytes[lower] > 0
        && bytes[2 + lower] > 0;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
