package dev.ddilint.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The releases of Windows that ddilint knows, oldest first. */
public final class Releases {
  private static final String TABLE = "releases.tsv";

  private static final Releases BUNDLED = read();

  private final List<Release> all;

  private Releases(List<Release> all) {
    this.all = all;
  }

  /** The bundled table: every driver asks for it, it is read once. */
  public static Releases load() {
    return BUNDLED;
  }

  private static Releases read() {
    InputStream table =
        Objects.requireNonNull(
            Releases.class.getResourceAsStream(TABLE), "releases.tsv is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return new Releases(
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Releases::parse)
              .sorted(Comparator.comparingLong(Release::ntddi).thenComparingInt(Release::build))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the table of releases cannot be read from the jar", e);
    }
  }

  private static Release parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Release(
        cells.get(0),
        cells.get(1),
        Integer.parseInt(cells.get(2)),
        cells.get(3),
        Long.decode(cells.get(4)));
  }

  public List<Release> all() {
    return all;
  }

  /** What a driver is built for when nothing says otherwise: the newest kit's own release. */
  public Release newest() {
    return all.get(all.size() - 1);
  }

  /**
   * The release of an id ({@code win10-1809}) or of a build number: the newest release whose build
   * is not above it.
   */
  public Optional<Release> find(String text) {
    String wanted = text.trim().toLowerCase(Locale.ROOT);
    Optional<Release> named =
        all.stream().filter(release -> release.id().equals(wanted)).findFirst();
    if (named.isPresent()
        || wanted.isEmpty()
        || !wanted.chars().allMatch(Character::isDigit)
        || wanted.length() > 6) {
      return named;
    }
    int build = Integer.parseInt(wanted);
    return all.stream().filter(release -> release.build() <= build).reduce((older, newer) -> newer);
  }

  /** The releases from one to the last that lacks a constant's interfaces, for messages. */
  public String before(Release first, long ntddi) {
    String last =
        all.stream()
            .filter(release -> release.ntddi() < ntddi)
            .reduce((older, newer) -> newer)
            .map(Release::name)
            .orElse(first.name());
    return last.equals(first.name()) ? last : first.name() + " to " + last;
  }

  /**
   * The release that a build target stands for: the first with its constant, or the last before.
   */
  public Optional<Release> pinned(long ntddi) {
    return all.stream()
        .filter(release -> release.ntddi() <= ntddi)
        .reduce((older, newer) -> newer.ntddi() > older.ntddi() ? newer : older);
  }

  /** The oldest release that has the given constant's interfaces. */
  public Optional<Release> since(long ntddi) {
    return all.stream().filter(release -> release.ntddi() >= ntddi).findFirst();
  }
}
