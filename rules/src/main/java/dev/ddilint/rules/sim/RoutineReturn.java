package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.request.RequestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way in which a routine that the system gives a request returns.
 *
 * @param entry what makes it one
 */
public record RoutineReturn(Node routine, Roles.Assignment entry, Return way)
    implements PathDefect {

  public RequestAnswer answer() {
    return way.answer().orElseThrow();
  }

  /** What became of the request, in words. */
  public String before() {
    return RequestTransfer.told(answer().request());
  }

  /** Of the role. */
  @Override
  public Optional<Page> page() {
    return entry.role().page();
  }

  /** The place of the {@code return}. */
  @Override
  public Span place() {
    List<Event> events = way.trail().events();
    return events.get(events.size() - 1).span();
  }

  /** What the path did, from its entry on. */
  @Override
  public List<Event> path() {
    List<Event> path = new ArrayList<>();
    path.add(
        new Event(
            Event.Kind.ENTRY,
            entry.place(),
            routine + " is a " + entry.role().name() + " routine: the system gives it a request",
            Property.ENTRY.situation(),
            false,
            page()));
    way.trail().events().stream()
        .filter(event -> event.kind() != Event.Kind.OBJECT || isAboutRequest(event))
        .forEach(event -> path.add(ObjectTransfer.told(event)));
    return path;
  }

  private boolean isAboutRequest(Event event) {
    RequestState request = answer().request();
    return event.span().equals(request.since()) || event.span().equals(request.marked());
  }
}
