package dev.ddilint.rules.contract;

import dev.ddilint.rules.contract.DdiFact.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the fact files of the source tree ({@code src/main/facts}) when ddilint is built, and
 * decides what can be relied on.
 *
 * <ul>
 *   <li>A level that a page makes conditional counts if someone worked out the conditions: it is
 *       the loosest bound then. What nobody worked out is left open.
 *   <li>Where two sources disagree, the level is one that both forbid: the range covers both,
 *       unless the verdict is that they speak of different things.
 * </ul>
 */
final class FactFiles {
  /** Names of releases that are shorter in the documentation than in {@code releases.tsv}. */
  private static final Map<String, String> RELEASES =
      Map.of(
          "Windows 10", "Windows 10, version 1507",
          "Windows 11", "Windows 11, version 21H2",
          "Windows Server 2003 R2", "Windows Server 2003 SP1");

  private final Path folder;
  private final FactTableWriter table = new FactTableWriter();
  private final Map<String, Long> releases = new HashMap<>();
  private final Set<String> workedOut = new HashSet<>();
  private final Map<String, IrqlRange> disputed = new HashMap<>();

  private FactFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The parts of the table.
   *
   * @param releases the table of releases
   */
  static List<byte[]> compile(Path folder, Path releases) throws IOException {
    FactFiles files = new FactFiles(folder);
    files.readReleases(releases);
    files.rows("conditional_irql.tsv").forEach(row -> files.workedOut.add(row.get("name")));
    files.rows("irql_contradictions.tsv").forEach(files::dispute);
    files.rows("functions.tsv").forEach(row -> files.add(row, kind(row.get("kind"))));
    files.rows("callbacks.tsv").forEach(row -> files.add(row, Kind.CALLBACK));
    files.rows("macro_aliases.tsv").forEach(files::alias);
    return files.table.parts();
  }

  private void readReleases(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        releases.putIfAbsent(cells.get(1), Long.decode(cells.get(4)));
      }
    }
  }

  private List<Row> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    List<String> columns = List.of(lines.get(0).split("\t", -1));
    return lines.stream().skip(1).map(line -> Row.of(columns, line)).toList();
  }

  /** A row of a file. */
  private record Row(Map<String, String> cells) {
    static Row of(List<String> columns, String line) {
      List<String> values = List.of(line.split("\t", -1));
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
        cells.put(columns.get(i), values.get(i));
      }
      return new Row(cells);
    }

    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private static Kind kind(String cell) {
    return cell.isEmpty() ? Kind.FUNCTION : Kind.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private void dispute(Row row) {
    if (!row.get("verdict").startsWith("not a conflict")) {
      for (String side : List.of("header_irql", "other_irql")) {
        List<String> levels = List.of(row.get(side).split("\\.\\.", -1));
        range(levels.get(0), levels.get(levels.size() - 1))
            .ifPresent(range -> disputed.merge(row.get("name"), range, IrqlRange::join));
      }
    }
  }

  private void add(Row row, Kind kind) {
    String name = row.get("name");
    String release =
        row.get("min_client").isEmpty() ? row.get("min_server") : row.get("min_client");
    table.add(
        new DdiFact(
            name,
            kind,
            row.get("header"),
            new Page(row.get("page")),
            irql(row),
            !row.get("irql_conditional").isEmpty(),
            since(release),
            release,
            row.get("kmdf_ver")));
    for (String alias : row.get("aliases").split(",", -1)) {
      if (!alias.isBlank() && !alias.strip().equals(name)) {
        table.addAlias(alias.strip(), name);
      }
    }
  }

  private Optional<IrqlRange> irql(Row row) {
    boolean open =
        !row.get("irql_conditional").isEmpty()
            && !row.get("irql_source").equals("curated")
            && !workedOut.contains(row.get("name"));
    Optional<IrqlRange> stated = range(row.get("irql_min"), row.get("irql_max"));
    Optional<IrqlRange> other = Optional.ofNullable(disputed.get(row.get("name")));
    if (open || stated.isEmpty()) {
      return Optional.empty();
    }
    return other.isPresent() ? stated.map(range -> range.join(other.get())) : stated;
  }

  private static Optional<IrqlRange> range(String low, String high) {
    Optional<Irql> lowest = level(low, Irql.LOWEST_DEVICE);
    Optional<Irql> highest = level(high, Irql.HIGHEST_DEVICE);
    return lowest.isPresent() && highest.isPresent()
        ? Optional.of(new IrqlRange(lowest.get(), highest.get()))
        : Optional.empty();
  }

  private static Optional<Irql> level(String name, Irql device) {
    return switch (name) {
      case "PASSIVE_LEVEL" -> Optional.of(Irql.PASSIVE);
      case "APC_LEVEL" -> Optional.of(Irql.APC);
      case "DISPATCH_LEVEL" -> Optional.of(Irql.DISPATCH);
      case "DIRQL" -> Optional.of(device);
      case "HIGH_LEVEL" -> Optional.of(Irql.HIGH);
      default -> Optional.empty();
    };
  }

  private OptionalLong since(String release) {
    Long value = releases.get(RELEASES.getOrDefault(release, release));
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** {@code A / B} names two, {@code A0..3} four. */
  private void alias(Row row) {
    for (String target : row.get("resolves_to").split(" / ", -1)) {
      int dots = target.indexOf("..");
      if (dots < 0) {
        table.addAlias(row.get("name"), target);
      } else {
        String stem = target.substring(0, dots - 1);
        for (char digit = target.charAt(dots - 1); digit <= target.charAt(dots + 2); digit++) {
          table.addAlias(row.get("name"), stem + digit);
        }
      }
    }
  }
}
