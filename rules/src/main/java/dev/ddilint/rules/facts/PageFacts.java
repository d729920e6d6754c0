package dev.ddilint.rules.facts;

import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The tables that {@code ddilint contracts import} writes, as they are bundled with the program.
 * Read as a whole: for commands that ask for names, not for the analysis.
 */
public final class PageFacts {
  private static final String CALLBACK = "callback";
  private static final String YES = "yes";
  private static final Map<String, Irql> LOWEST =
      Map.of(
          "PASSIVE_LEVEL", Irql.PASSIVE,
          "APC_LEVEL", Irql.APC,
          "DISPATCH_LEVEL", Irql.DISPATCH,
          "DIRQL", Irql.LOWEST_DEVICE,
          "HIGH_LEVEL", Irql.HIGH);

  private final TreeMap<String, PageFact> byName = new TreeMap<>();

  /** A row with the names of its columns. */
  private record Row(Map<String, Integer> columns, List<String> cells) {
    String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? "" : cells.get(index);
    }
  }

  /** Reads the bundled tables. Of a name with several pages the first one counts. */
  public static PageFacts load() {
    PageFacts table = new PageFacts();
    table.read("functions.tsv", "function");
    table.read("callbacks.tsv", CALLBACK);
    return table;
  }

  private void read(String resource, String kind) {
    InputStream stream =
        Objects.requireNonNull(
            PageFacts.class.getResourceAsStream(resource), () -> resource + " is in the jar");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<List<String>> lines = reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
      Map<String, Integer> columns = new TreeMap<>();
      lines.get(0).forEach(title -> columns.put(title, columns.size()));
      lines.stream().skip(1).map(cells -> new Row(columns, cells)).forEach(row -> add(row, kind));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read from the jar", e);
    }
  }

  private void add(Row row, String kind) {
    PageFact fact =
        new PageFact(
            row.cell("name"),
            kind(kind.equals(CALLBACK) ? kind : row.cell("kind")),
            row.cell("header"),
            irql(row),
            row.cell("irql_conditional").equals(YES),
            since(row),
            new Page(row.cell("page")));
    byName.merge(fact.name(), fact, PageFacts::better);
    for (String alias : names(row.cell("aliases"))) {
      byName.putIfAbsent(alias, fact);
    }
  }

  /** Pages of several headers can describe one name: one that states levels says more. */
  private static PageFact better(PageFact first, PageFact second) {
    return first.irql().isEmpty() && second.irql().isPresent() ? second : first;
  }

  private static PageFact.Kind kind(String word) {
    return word.isEmpty()
        ? PageFact.Kind.FUNCTION
        : PageFact.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  private static String since(Row row) {
    String kmdf = row.cell("kmdf_ver");
    List<String> all =
        List.of(
            row.cell("min_client"), row.cell("min_server"), kmdf.isEmpty() ? "" : "KMDF " + kmdf);
    return String.join(", ", all.stream().filter(each -> !each.isEmpty()).toList());
  }

  private static Optional<IrqlRange> irql(Row row) {
    Irql low = LOWEST.get(row.cell("irql_min"));
    Irql high = LOWEST.get(row.cell("irql_max"));
    if (low == null || high == null) {
      return Optional.empty();
    }
    return Optional.of(
        new IrqlRange(low, high.equals(Irql.LOWEST_DEVICE) ? Irql.HIGHEST_DEVICE : high));
  }

  /** The fact about a function, macro, method or callback. */
  public Optional<PageFact> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All names, for suggestions. */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(byName.navigableKeySet());
  }
}
