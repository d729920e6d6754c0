package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.request.RequestState.Fate;
import dev.ddilint.rules.request.RequestState.Next;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one call, or one access, does to the requests of a path. */
final class RequestTransfer {
  private final Observations observations;
  private final String routine;
  private final Span place;
  private final Optional<Page> page;

  /**
   * @param routine that does it; empty for a plain access
   * @param page of the routine
   */
  RequestTransfer(Observations observations, String routine, Span place, Optional<Page> page) {
    this.observations = observations;
    this.routine = routine;
    this.place = place;
    this.page = page;
  }

  /** What became of a request, in words. */
  static String verb(Fate fate) {
    return switch (fate) {
      case COMPLETED -> "completed";
      case FORWARDED, PASSED -> "forwarded";
      case QUEUED -> "queued";
      case FREED -> "freed";
      case KEPT -> "kept";
      case REFERENCED -> "referenced";
      case LEFT -> "left";
      case OURS, UNKNOWN -> "handled";
    };
  }

  /** What became of a request, by what and where. */
  static String told(RequestState request) {
    return "%s by %s in line %d"
        .formatted(verb(request.fate()), request.by(), request.since().startPosition().line());
  }

  /** A completion routine is set: which one, as far as the arguments tell. */
  MachineState watched(Region request, List<Value> arguments, MachineState state) {
    Optional<Symbol.Function> routine = CompletionRoutines.among(arguments);
    routine.ifPresent(
        function ->
            MadeRequests.maker(request, state)
                .ifPresent(
                    made ->
                        observations.watched(
                            new WatchedRequest(function, place, made.by(), made.since()))));
    return CompletionRoutines.set(request, routine, state);
  }

  /** Where the answer of the driver below is kept. */
  static Region lowerStatus(Region request) {
    return new Region.Shadow(request, Trait.LOWER_STATUS);
  }

  /**
   * A contract tells what the call does with the request.
   *
   * @param result of the call
   */
  MachineState apply(RequestUse use, Region request, Value result, MachineState state) {
    return switch (use) {
      case COMPLETES -> end(Fate.COMPLETED, request, state);
      case QUEUES -> end(Fate.QUEUED, request, state);
      case FREES -> become(known(request, state).with(Fate.FREED, place, routine), request, state);
      case FORWARDS -> forward(request, result, state);
      case MARKS_PENDING -> {
        MachineState used = use(request, state);
        yield explained(
            "marked pending", become(known(request, used).pended(place), request, used));
      }
      case SKIPS_LOCATION -> prepare(Next.SKIPPED, request, state);
      case COPIES_LOCATION -> prepare(Next.COPIED, request, state);
      case SETS_ROUTINE -> prepare(Next.WATCHED, request, state);
      case OWNS_LOCATION ->
          prepare(Next.UNKNOWN, request, MadeRequests.locationTaken(request, state));
      case FILLS_LOCATION, FORWARDS_AND_WAITS -> prepare(Next.UNKNOWN, request, state);
      case READS -> use(request, state);
      case LEAVES -> leave(request, state);
      case KEEPS -> keep(request, state);
      case REFERENCES ->
          become(known(request, state).with(Fate.REFERENCED, place, routine), request, state);
      case HANDS_OUT -> take(request, state);
      case NAMES, SERVED, GIVEN, CONTINUED -> state;
    };
  }

  private MachineState leave(Region request, MachineState state) {
    MachineState used = use(request, state);
    RequestState known = known(request, used);
    return known.fate().isOurs()
        ? explained(
            "left to its caller", become(known.with(Fate.LEFT, place, routine), request, used))
        : used;
  }

  private MachineState keep(Region request, MachineState state) {
    MachineState used = use(request, state);
    RequestState known = known(request, used);
    return known.fate().isOurs()
        ? become(known.with(Fate.KEPT, place, routine), request, used)
        : become(known.escaped(), request, used);
  }

  private MachineState take(Region request, MachineState state) {
    return request.isKnown()
        ? explained(
            "handed out",
            state.with(
                state.property().requests().with(request, RequestState.taken(place, routine))))
        : state;
  }

  private MachineState prepare(Next next, Region request, MachineState state) {
    MachineState used = use(request, state);
    return become(known(request, used).with(next), request, used);
  }

  private MachineState forward(Region request, Value result, MachineState state) {
    MachineState after = end(known(request, state).forwarded(), request, state);
    return after.property().requests().at(request).isPresent()
        ? after.with(after.memory().store(lowerStatus(request), result))
        : after;
  }

  private MachineState end(Fate fate, Region request, MachineState state) {
    RequestState known = known(request, state);
    if (known.fate() == Fate.REFERENCED) {
      return state;
    }
    if (fate == Fate.COMPLETED) {
      checkMaker(request, state);
    }
    if (known.fate().isGone()) {
      misuse(RequestMisuse.Kind.ENDED_TWICE, known, state);
      return become(known.escaped(), request, state);
    }
    if (fate == Fate.UNKNOWN && known.next() == Next.NONE) {
      misuse(RequestMisuse.Kind.FORWARDED_UNPREPARED, known, state);
    }
    return explained(verb(fate), become(known.with(fate, place, routine), request, state));
  }

  /** What the driver made itself it frees itself: there is nobody to complete it for. */
  private void checkMaker(Region request, MachineState state) {
    MadeRequests.maker(request, state)
        .ifPresent(
            made ->
                misuse(
                    RequestMisuse.Kind.COMPLETED_OWN,
                    RequestState.taken(made.since(), made.by()),
                    state));
  }

  /** A pointer or handle is handed out that leads into a request, or into a part of one. */
  MachineState part(Value pointer, Region whole, MachineState state) {
    MachineState after = RequestParts.add(pointer, whole, state);
    return after.then(
        new Event(
            Event.Kind.OBJECT,
            place,
            routine + " hands out what is gone with the request",
            after.property().situation(),
            false,
            page));
  }

  /** A request, or what is gone with it, is read or written. */
  MachineState touch(Region region, MachineState state) {
    return use(region, state);
  }

  /** What is gone with a request is passed to somebody who reads or writes it. */
  MachineState passPart(Region region, MachineState state) {
    return isSomeGone(state) && RequestParts.isPart(region, state.memory())
        ? use(region, state)
        : state;
  }

  /** Whether something was done with a request after which nobody may touch it. */
  static boolean isSomeGone(MachineState state) {
    return state.property().requests().some(known -> known.fate().isGone());
  }

  private MachineState use(Region region, MachineState state) {
    if (!isSomeGone(state)) {
      return state;
    }
    Optional<Region> owning = RequestParts.owning(region, state);
    Optional<RequestState> gone =
        owning
            .flatMap(request -> state.property().requests().at(request))
            .filter(known -> known.fate().isGone());
    if (gone.isEmpty()) {
      return state;
    }
    Optional<RequestMisuse.Source> part =
        owning.filter(region.root()::equals).isPresent()
            ? Optional.empty()
            : RequestParts.source(region);
    misuse(RequestMisuse.Kind.USED_AFTER_END, gone.get(), part, state);
    return become(gone.get().escaped(), owning.orElseThrow(), state);
  }

  /** A number within a request is counted up or down: this is how locations were skipped once. */
  static MachineState counting(Region region, MachineState state) {
    TrackedRequests requests = state.property().requests();
    Optional<Region> owning = RequestParts.owning(region, state);
    return owning.isEmpty()
        ? state
        : state.with(
            requests.with(
                owning.get(), requests.at(owning.get()).orElseThrow().with(Next.UNKNOWN)));
  }

  /**
   * A member of a stack location is written: one of them holds whether the request was marked
   * pending.
   */
  static MachineState writing(Region region, MachineState state) {
    TrackedRequests requests = state.property().requests();
    if (!requests.some(RequestState::pended)
        || !(region instanceof Region.Field field)
        || !field.base().equals(region.root())) {
      return state;
    }
    return RequestParts.owning(region, state)
        .filter(request -> !request.equals(region.root()))
        .filter(request -> requests.at(request).filter(RequestState::pended).isPresent())
        .map(request -> state.with(requests.without(request::equals)))
        .orElse(state);
  }

  /** Pointers in a local variable go to whoever gets the address of the variable. */
  static MachineState escapingThrough(Value argument, MachineState state) {
    TrackedRequests requests = state.property().requests();
    if (requests.isEmpty()
        || !(argument instanceof Value.Address address)
        || !address.region().isLocal()) {
      return state;
    }
    for (Table.Entry<Region, Value> entry : state.memory().contents().entries()) {
      if (entry.getKey().isWithin(address.region())) {
        requests = requests.escaping(entry.getValue());
      }
    }
    return state.with(requests);
  }

  /**
   * What a callee did with a request comes after what its caller did.
   *
   * @param callee where the request stands when it returns, entered with one that its caller holds
   */
  MachineState afterCall(RequestState callee, Region request, MachineState state) {
    RequestState known = known(request, state);
    RequestState entered = RequestState.entered(Next.OF_CALLER, place);
    if (callee.equals(entered)) {
      return state;
    }
    RequestState prepared = callee.next() == Next.OF_CALLER ? known : known.with(callee.next());
    RequestState pended = callee.pended() ? prepared.pended(callee.marked()) : prepared;
    Fate fate = callee.fate() == Fate.PASSED ? known.forwarded() : callee.fate();
    MachineState ready = become(pended, request, state);
    if (callee.fate() == Fate.PASSED) {
      return end(fate, request, ready);
    }
    return switch (fate) {
      case OURS -> ready;
      case UNKNOWN -> become(pended.escaped(), request, ready);
      case LEFT, KEPT, REFERENCED -> become(pended.with(fate, place, routine), request, ready);
      default -> end(fate, request, ready);
    };
  }

  private RequestState known(Region request, MachineState state) {
    return state.property().requests().at(request).orElse(RequestState.unknown(place));
  }

  private MachineState become(RequestState next, Region request, MachineState state) {
    boolean followed = state.property().requests().at(request).isPresent();
    boolean says =
        next.fate().isGone()
            || next.fate() == Fate.REFERENCED
            || next.forwarded() == Fate.FORWARDED;
    if (!(followed || says) || !request.isKnown() || isConstant(request)) {
      return state;
    }
    return state.with(state.property().requests().with(request, next));
  }

  private static boolean isConstant(Region request) {
    return request instanceof Region.Pointee pointee && pointee.pointer() instanceof Value.Constant;
  }

  private MachineState explained(String done, MachineState after) {
    return after.then(
        new Event(
            Event.Kind.OBJECT,
            place,
            "the request is " + done + " by " + routine,
            after.property().situation(),
            false,
            page));
  }

  private void misuse(RequestMisuse.Kind kind, RequestState known, MachineState state) {
    misuse(kind, known, Optional.empty(), state);
  }

  private void misuse(
      RequestMisuse.Kind kind,
      RequestState known,
      Optional<RequestMisuse.Source> part,
      MachineState state) {
    List<Event> events = state.trail().events();
    List<Event> path = new ArrayList<>();
    part.flatMap(source -> ObjectTransfer.about(source.place(), events)).ifPresent(path::add);
    path.addAll(ObjectTransfer.since(known.since(), events));
    observations.misuse(new RequestMisuse(kind, known, part, routine, place, page, path));
  }
}
