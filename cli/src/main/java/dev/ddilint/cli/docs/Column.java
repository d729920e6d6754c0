package dev.ddilint.cli.docs;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a fact table.
 *
 * @param title what stands in its first row
 * @param cell makes a cell of a fact
 */
record Column(String title, Function<Fact, String> cell) {
  static final String IRQL_FIELD = "req.irql";
  private static final String CLIENT_FIELD = "req.target-min-winverclnt";

  private static final Column NAME = new Column("name", fact -> fact.page().name());
  private static final Column HEADER = new Column("header", fact -> fact.page().header());
  static final Column IRQL_RAW = new Column("irql_raw", front(IRQL_FIELD));
  private static final Column IRQL_MIN = new Column("irql_min", fact -> fact.irql().lowest());
  private static final Column IRQL_MAX = new Column("irql_max", fact -> fact.irql().highest());
  private static final Column IRQL_CONDITIONAL =
      new Column("irql_conditional", fact -> fact.irql().conditional());
  private static final Column MIN_CLIENT =
      new Column("min_client", front(CLIENT_FIELD).andThen(ReleaseText::first));
  private static final Column MIN_SERVER =
      new Column("min_server", front("req.target-min-winversvr").andThen(ReleaseText::first));
  private static final Column KMDF_VER = new Column("kmdf_ver", front("req.kmdf-ver"));
  private static final Column LIBRARY = new Column("library", front("req.lib"));
  private static final Column DLL = new Column("dll", front("req.dll"));
  private static final Column PARAMS = new Column("params", Column::parameters);
  private static final Column PAGE = new Column("page", fact -> fact.page().address());
  private static final Column KIND =
      new Column("kind", fact -> fact.page().kind().name().toLowerCase(Locale.ROOT));
  private static final Column IRQL_SOURCE = new Column("irql_source", fact -> fact.irql().source());
  private static final Column NDIS_VER =
      new Column("ndis_ver", front(CLIENT_FIELD).andThen(ReleaseText::ndis));
  private static final Column ALIASES =
      new Column("aliases", fact -> String.join(",", fact.page().aliases()));
  private static final Column INCLUDE_HEADER =
      new Column("include_header", front("req.include-header"));
  private static final Column TARGET_TYPE = new Column("target_type", front("req.target-type"));

  /** What the program keeps of a function. */
  static final List<Column> FUNCTIONS =
      List.of(
          NAME,
          HEADER,
          IRQL_MIN,
          IRQL_MAX,
          IRQL_CONDITIONAL,
          IRQL_SOURCE,
          MIN_CLIENT,
          MIN_SERVER,
          KMDF_VER,
          PAGE,
          KIND,
          ALIASES);

  /** What the program keeps of a callback type. */
  static final List<Column> CALLBACKS =
      FUNCTIONS.stream().filter(column -> !column.equals(KIND)).toList();

  /** What else the head of a page says. */
  private static final List<Column> REST =
      List.of(IRQL_RAW, PARAMS, NDIS_VER, LIBRARY, DLL, INCLUDE_HEADER, TARGET_TYPE);

  /** Columns, and all others behind them. */
  static List<Column> withRest(List<Column> columns) {
    return Stream.concat(columns.stream(), REST.stream()).toList();
  }

  String of(Fact fact) {
    return cell.apply(fact);
  }

  private static Function<Fact, String> front(String field) {
    return fact -> fact.page().front().text(field);
  }

  private static String parameters(Fact fact) {
    return String.join(
        ",",
        fact.page().parameters().stream()
            .map(ParameterHeading::of)
            .filter(parameter -> !parameter.isHidden())
            .map(ParameterHeading::cell)
            .toList());
  }
}
