package dev.ddilint.cli;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The class data archive beside the jar: the classes of a run as a JVM keeps them in memory, so
 * that they need not be read, verified and linked again.
 *
 * <p>It fits one build of the JVM and one jar, and stands on a label that says which: the last
 * bytes of the file, which no JVM reads. A JVM looks for that itself, but starts more slowly for an
 * archive that does not fit than for none, and crashes when one lost its end.
 */
final class ClassArchive {
  private ClassArchive() {}

  /** Options with which this JVM uses the archive of its class path; none if none fits. */
  static List<String> options(String classPath) {
    try {
      if (!endsWith(label(classPath), file(classPath))) {
        return List.of();
      }
    } catch (IOException e) {
      return List.of();
    }
    // Else the JVM would tell on standard output, within the report, what it does not like.
    return List.of("-XX:SharedArchiveFile=" + file(classPath), "-Xlog:disable");
  }

  /** Where the archive of a jar lies. */
  static File file(String jar) {
    String name = jar.endsWith(".jar") ? jar.substring(0, jar.length() - ".jar".length()) : jar;
    return new File(name + ".jsa");
  }

  /** Writes what this JVM dumped, and the label. */
  static void write(String jar, InputStream dump) throws IOException {
    try (OutputStream archive = new FileOutputStream(file(jar))) {
      dump.transferTo(archive);
      archive.write(label(jar));
    }
  }

  private static byte[] label(String jar) throws IOException {
    File file = new File(jar);
    String label =
        String.join(
            "\n",
            "",
            System.getProperty("java.vm.vendor"),
            System.getProperty("java.vm.version"),
            file.getCanonicalPath(),
            Long.toString(file.length()),
            Long.toString(file.lastModified()));
    return label.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean endsWith(byte[] label, File archive) throws IOException {
    if (archive.length() < label.length) {
      return false;
    }
    byte[] end = new byte[label.length];
    try (RandomAccessFile file = new RandomAccessFile(archive, "r")) {
      file.seek(archive.length() - label.length);
      file.readFully(end);
    }
    return Arrays.equals(end, label);
  }
}
