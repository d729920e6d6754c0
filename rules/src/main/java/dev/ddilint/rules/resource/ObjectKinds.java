package dev.ddilint.rules.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The kinds that the bundled table {@code kinds.tsv} lists. */
public final class ObjectKinds {
  private static final String TABLE = "kinds.tsv";

  private static final ObjectKinds BUNDLED = read();

  private final Map<String, ObjectKind> kinds = new LinkedHashMap<>();

  private ObjectKinds() {}

  /** The bundled table: every driver asks for it, it is read once. */
  public static ObjectKinds load() {
    return BUNDLED;
  }

  private static ObjectKinds read() {
    ObjectKinds kinds = new ObjectKinds();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ObjectKinds.class.getResourceAsStream(TABLE)),
                StandardCharsets.UTF_8))) {
      table
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              row ->
                  new ObjectKind(
                      row[0],
                      row[1],
                      ObjectKind.Nature.of(row[2]),
                      says(row[3], "leaks"),
                      says(row[3], "stays"),
                      says(row[3], "owned")))
          .forEach(kind -> kinds.kinds.put(kind.name(), kind));
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read from the jar", e);
    }
    return kinds;
  }

  private static boolean says(String words, String word) {
    return List.of(words.split(" ")).contains(word);
  }

  public ObjectKind of(String name) {
    ObjectKind known = kinds.get(name);
    return known == null ? ObjectKind.unlisted(name) : known;
  }
}
