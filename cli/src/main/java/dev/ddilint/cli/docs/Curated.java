package dev.ddilint.cli.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people decided by reading pages: levels that the front matter leaves open or gets wrong, and
 * the folders of kernel-mode interfaces.
 */
final class Curated {
  private final TreeMap<String, Decision> decisions = new TreeMap<>();
  private final TreeSet<String> kernelFolders = new TreeSet<>();

  /**
   * A decision on one page.
   *
   * @param seen the IRQL cell of the front matter at that time
   */
  private record Decision(String seen, IrqlBounds irql) {

    /** Whether it still stands: the page says the same as then, or still names no level. */
    boolean holdsFor(String cell) {
      return cell.equals(seen) || !IrqlText.read(cell).isKnown();
    }
  }

  private Curated() {}

  /** Reads the bundled tables. */
  static Curated load() {
    Curated curated = new Curated();
    lines("curated.tsv").forEach(curated::addDecision);
    curated.kernelFolders.addAll(lines("kernel-folders.txt"));
    return curated;
  }

  private void addDecision(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    decisions.put(
        cells.get(0),
        new Decision(
            cells.get(1), new IrqlBounds(cells.get(2), cells.get(3), cells.get(4), cells.get(5))));
  }

  private static List<String> lines(String name) {
    InputStream table =
        Objects.requireNonNull(
            Curated.class.getResourceAsStream(name), () -> name + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from the jar", e);
    }
  }

  boolean isKernelFolder(String folder) {
    return kernelFolders.contains(folder);
  }

  /** The levels that hold for a page: the decision on it, else what its front matter says. */
  IrqlBounds irql(DocPage page) {
    String cell = page.front().text(Column.IRQL_FIELD);
    return Optional.ofNullable(decisions.get(page.address()))
        .filter(decision -> decision.holdsFor(cell))
        .map(Decision::irql)
        .orElseGet(() -> IrqlText.read(cell));
  }

  /** Whether a page says something else now than when a decision on it was made. */
  boolean isOutdated(DocPage page) {
    Decision decision = decisions.get(page.address());
    return decision != null && !decision.holdsFor(page.front().text(Column.IRQL_FIELD));
  }

  /** Decisions on pages that are not among these. */
  List<String> without(Set<String> addresses) {
    return decisions.keySet().stream().filter(page -> !addresses.contains(page)).toList();
  }
}
