package dev.ddilint.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar of the classes under test, like the one that the build makes: a JVM archives no folders.
 */
final class ProgramJar {
  private ProgramJar() {}

  /** Writes one with the folders of the class path in it, and with references to its jars. */
  static void write(Path jar) throws IOException {
    List<Path> entries =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .toList();
    List<Path> folders = entries.stream().filter(Files::isDirectory).toList();
    List<Path> jars = entries.stream().filter(Files::isRegularFile).toList();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest(jars))) {
      for (Path folder : folders) {
        addAll(folder, out);
      }
    }
  }

  private static Manifest manifest(List<Path> jars) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String references =
        jars.stream().map(jar -> jar.toUri().toString()).collect(Collectors.joining(" "));
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, references);
    return manifest;
  }

  private static void addAll(Path folder, JarOutputStream out) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder.resolve("dev"))) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
      Files.copy(file, out);
    }
  }
}
