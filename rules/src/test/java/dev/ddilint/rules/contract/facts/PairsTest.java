package dev.ddilint.rules.contract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What one documented function opens, the functions that the table names close. */
class PairsTest {
  /** A convention of the table for what is short-lived, no moment that a page names. */
  private static final String TEMPORARY = "function_return";

  /** What a driver was given it returns before it goes: nothing needs to say so. */
  private static final String LATEST = "driver_unload";

  /** The table tells the position for the first of several functions. */
  private static final String ANYWHERE = "";

  private final ModelSymbols model = ModelSymbols.load();
  private final Misses misses = new Misses("pairs");

  @Test
  void everyDocumentedPairIsOfOneKind() {
    FactTable.load("pairs").rows().forEach(this::check);
    misses.assertNone();
  }

  @Test
  void everyKindIsListed() throws IOException {
    String list = Files.readString(Path.of("KINDS.md"));
    Set<String> kinds = new TreeSet<>();
    FactTable.load("pairs").rows().stream()
        .flatMap(pair -> engagements(pair.get("open_function")).stream())
        .flatMap(List::stream)
        .filter(each -> each.way().hasMoment())
        .forEach(each -> kinds.add(each.kind()));
    kinds.removeIf(kind -> list.contains("| `" + kind + "` |"));
    assertThat(kinds).as("kinds that KINDS.md does not list").isEmpty();
  }

  private void check(Row pair) {
    String name = pair.get("open_function");
    Optional<List<Engagement>> opening = engagements(name);
    if (opening.isEmpty()) {
      misses.add(name, "is not declared");
      return;
    }
    List<Engagement> opened =
        opening.get().stream()
            .filter(Engagement::opens)
            .filter(each -> each.isAt(pair.get("open_resource")))
            .toList();
    if (opened.isEmpty()) {
      misses.add(name, "opens nothing at " + pair.get("open_resource"));
      return;
    }
    List<String> closers = List.of(pair.get("close_functions").split(" or | and ", -1));
    check(pair, opened, closers.get(0), pair.get("close_resource"));
    closers.stream().skip(1).forEach(closer -> check(pair, opened, closer, ANYWHERE));
    checkMoment(pair, opened);
  }

  private void check(Row pair, List<Engagement> opened, String closer, String place) {
    String name = pair.get("open_function");
    Optional<List<Engagement>> closing = engagements(closer);
    if (closing.isEmpty()) {
      misses.add(name, closer + " is not declared");
      return;
    }
    boolean closes =
        closing.get().stream()
            .filter(each -> each.isAt(place))
            .anyMatch(end -> opened.stream().anyMatch(begin -> begin.isEndedBy(end)));
    misses.addUnless(
        closes, name, closer + " closes no " + opened.stream().map(Engagement::kind).toList());
  }

  private void checkMoment(Row pair, List<Engagement> opened) {
    List<Engagement> timed = opened.stream().filter(each -> each.way().hasMoment()).toList();
    misses.addUnless(
        timed.isEmpty() || timed.stream().anyMatch(each -> agrees(each, pair)),
        pair.get("open_function"),
        "ends before %s, not %s"
            .formatted(
                pair.get("must_close_before"),
                timed.stream().map(Engagement::before).distinct().toList()));
  }

  private static boolean agrees(Engagement engagement, Row pair) {
    String latest = pair.get("must_close_before");
    boolean optional =
        latest.equals(TEMPORARY)
            || (latest.equals(LATEST) && engagement.way() == Engagement.Way.RESOURCE);
    return latest.isEmpty()
        || engagement.before().equals(latest.toUpperCase(Locale.ROOT))
        || (optional && engagement.before().isEmpty());
  }

  private Optional<List<Engagement>> engagements(String name) {
    return model
        .function(name)
        .map(function -> Engagement.of(function, function.parameters()))
        .or(() -> pointer(name).map(type -> Engagement.of(type, type.parameters())));
  }

  /** Some are called through a table: the adapter's operations, the provider's dispatch table. */
  private Optional<Symbol.Typedef> pointer(String name) {
    return model
        .typedef(name)
        .or(
            () ->
                model
                    .structure("DMA_OPERATIONS")
                    .flatMap(operations -> operations.field(name))
                    .map(field -> field.type().pointee())
                    .filter(CType.Function.class::isInstance)
                    .flatMap(type -> model.typedef(((CType.Function) type).name())));
  }
}
