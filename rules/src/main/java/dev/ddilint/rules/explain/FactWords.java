package dev.ddilint.rules.explain;

import static dev.ddilint.rules.explain.Phrases.code;
import static dev.ddilint.rules.explain.Phrases.kind;
import static dev.ddilint.rules.explain.Phrases.level;
import static dev.ddilint.rules.explain.Phrases.one;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect.LockMode;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.Obsolescence;
import dev.ddilint.rules.contract.SlotRole;
import dev.ddilint.rules.contract.StatedFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Each fact of a contract in plain words. What the prototype shows already (which way data go, how
 * much memory lies behind a pointer) has none.
 *
 * <p>A table and no {@code match}: the facts are many, and a test holds that none is missing.
 */
final class FactWords {
  private static final String SHOWN_BY_PROTOTYPE = "";
  private static final String RESULT = "return";

  private final Map<Class<? extends Fact>, Function<Fact, String>> words = new HashMap<>();
  private final Phrases phrases;

  FactWords(Phrases phrases) {
    this.phrases = phrases;
    addIrql();
    addLocks();
    addRoles();
    addValues();
    addMemory();
    addRequests();
    addReleases();
    addSwitches();
    addArguments();
    addAdvice();
  }

  /** The sentences on these facts, in order. */
  List<String> of(List<StatedFact> facts) {
    return facts.stream().map(this::of).filter(line -> !line.isEmpty()).toList();
  }

  private String of(StatedFact stated) {
    String line = of(stated.fact());
    return line.isEmpty() ? line : line + Phrases.condition(stated.condition());
  }

  String of(Fact fact) {
    Function<Fact, String> found = words.get(fact.getClass());
    if (found == null) {
      throw new IllegalStateException("no words for " + fact);
    }
    return found.apply(fact);
  }

  boolean knows(Class<?> fact) {
    return words.containsKey(fact);
  }

  private <F extends Fact> void add(Class<F> kind, Function<F, String> sentence) {
    words.put(kind, fact -> sentence.apply(kind.cast(fact)));
  }

  private void addIrql() {
    add(Fact.SameIrql.class, fact -> "returns at the IRQL it was called at");
    add(Fact.NeverAbove.class, fact -> "never runs above " + level(fact.level()));
    add(Fact.NeverBelow.class, fact -> "never runs below " + level(fact.level()));
    add(
        Fact.UsesCancelIrql.class,
        fact -> code(fact.object()) + " is an IRP whose CancelIrql is the IRQL to return to");
    add(
        Fact.IsCancelIrql.class,
        fact -> code(fact.object()) + " holds the IRQL at which the IRP was cancelled");
  }

  private void addLocks() {
    add(
        Fact.LockHeld.class,
        fact -> "the caller must hold the lock " + code(fact.object()) + mode(fact.mode()));
    add(Fact.LockNotHeld.class, fact -> "the caller must not hold the lock " + code(fact.object()));
    add(
        Fact.LockForm.class,
        fact -> "goes only with the acquisitions and releases of the form " + fact.name());
    add(
        Fact.LockTag.class,
        fact -> code(fact.object()) + " tells a share in the lock from those of others");
    add(
        Fact.LockNests.class,
        fact -> "a lock that its holder may acquire again, and then gives back as often");
    add(Fact.NoLockHeld.class, fact -> "the caller must hold no lock");
    add(Fact.ResourceHeld.class, fact -> "the caller must be in or hold: " + fact.resource());
    add(
        Fact.ResourceNotHeld.class,
        fact -> "the caller must not be in or hold: " + fact.resource());
    add(
        Fact.RaisesOnFailure.class,
        fact -> "what is taken from " + code(fact.object()) + " later is never null: it raises");
    add(Fact.SaysPagedCode.class, fact -> "says that the code which calls it may be paged out");
    add(Fact.NotInPagedCode.class, fact -> "must not be called by code that may be paged out");
    add(Fact.LocksSection.class, fact -> "keeps a pageable section of the driver in memory");
    add(Fact.Pageable.class, fact -> "the memory at " + code(fact.object()) + " may be paged out");
    add(Fact.FloatingPoint.class, FactWords::floatingPoint);
  }

  private static String mode(Optional<LockMode> mode) {
    return mode.map(how -> how == LockMode.SHARED ? ", at least shared" : " exclusively")
        .orElse("");
  }

  private static String floatingPoint(Fact.FloatingPoint fact) {
    return switch (fact.use()) {
      case SAVED -> "saves the state of the floating-point unit";
      case RESTORED -> "restores the state of the floating-point unit";
      case USED -> "uses the floating-point unit";
    };
  }

  private void addRoles() {
    add(Fact.FunctionClass.class, fact -> "role: " + fact.name());
    add(
        Fact.DispatchType.class,
        fact ->
            "serves requests of major function "
                + fact.major().map(major -> "0x%02x".formatted(major)).orElse("any other"));
    add(
        Fact.ClearsDeviceInitializing.class,
        fact -> fact.clears() ? "clears DO_DEVICE_INITIALIZING" : "leaves DO_DEVICE_INITIALIZING");
    add(
        Fact.CalledAt.class,
        fact ->
            switch (fact.moment()) {
              case DRIVER_START -> "called once, when the driver is loaded";
              case DEVICE_START -> "called when a device or adapter appears";
              case RUNNING -> "called while the driver runs";
              case DEVICE_REMOVE -> "called when a device, adapter or instance goes away";
              case DRIVER_UNLOAD -> "called once, before the driver is unloaded";
            });
    add(
        Fact.Slot.class,
        fact -> "a function passed as " + code(fact.object()) + " becomes " + slot(fact.role()));
    add(Fact.ContextOf.class, fact -> "the result is the context of type " + fact.type());
  }

  private static String slot(SlotRole role) {
    return role.name() + role.entry().map(range -> ", entered " + Phrases.levels(range)).orElse("");
  }

  private void addValues() {
    add(Fact.Flow.class, fact -> SHOWN_BY_PROTOTYPE);
    add(Fact.Extent.class, fact -> SHOWN_BY_PROTOTYPE);
    add(Fact.NullTerminated.class, fact -> SHOWN_BY_PROTOTYPE);
    add(Fact.NullAllowed.class, fact -> code(fact.object()) + " may be NULL");
    add(Fact.NullForbidden.class, fact -> code(fact.object()) + " must not be NULL");
    add(Fact.Reserved.class, fact -> code(fact.object()) + " is reserved: pass zero or NULL");
    add(Fact.MayBeNull.class, fact -> result(fact.object()) + " may be NULL: check it");
    add(Fact.NeverNull.class, fact -> result(fact.object()) + " is never NULL");
    add(Fact.IsNull.class, fact -> code(fact.object()) + " is NULL after the call");
    add(
        Fact.NullOnFailure.class,
        fact -> code(fact.object()) + " is NULL after a call that failed");
    add(Fact.Invalid.class, fact -> code(fact.object()) + " must not be used after the call");
    add(Fact.Demands.class, fact -> "must hold when it is called: " + code(fact.condition()));
    add(Fact.Succeeds.class, fact -> "the call succeeded if " + code(fact.condition()));
    add(Fact.MustInspect.class, fact -> result(fact.object()) + " must be examined");
  }

  private static String result(Expression object) {
    String code = code(object);
    return code.equals(RESULT) ? "the result" : code;
  }

  private void addMemory() {
    add(
        Fact.AllocatesMemory.class,
        fact -> "allocates " + kind(fact.kind()) + " memory: " + code(fact.object()));
    add(
        Fact.FreesMemory.class,
        fact -> "frees " + kind(fact.kind()) + " memory: " + code(fact.object()));
    add(
        Fact.ValidUntil.class,
        fact ->
            "%s is valid until %s and must not be kept"
                .formatted(code(fact.object()), kind(fact.moment())));
    add(
        Fact.PutInto.class,
        fact -> "puts " + code(fact.object()) + " into the list " + code(fact.list()));
    add(
        Fact.TakenFrom.class,
        fact -> "takes " + code(fact.object()) + " from the list " + code(fact.list()));
    add(Fact.Borrows.class, fact -> "uses " + code(fact.object()) + " during the call only");
    add(Fact.KeepsPointer.class, fact -> "keeps " + code(fact.object()) + " after the call");
    add(
        Fact.HandsOut.class,
        fact ->
            "hands out %s: %s%s"
                .formatted(
                    one(fact.kind()), result(fact.object()), Phrases.before(fact.endsBefore())));
    add(
        Fact.LeavesSet.class,
        fact -> "leaves " + fact.name() + " set in " + code(fact.object()) + ": clear it");
    add(
        Fact.TakesBack.class,
        fact -> "takes back %s: %s".formatted(one(fact.kind()), code(fact.object())));
    add(
        Fact.Consumes.class,
        fact -> "owns %s from now on: %s".formatted(one(fact.kind()), code(fact.object())));
    add(
        Fact.Alive.class,
        fact -> "%s must be %s that has begun".formatted(code(fact.object()), one(fact.kind())));
  }

  private void addRequests() {
    add(
        Fact.Request.class,
        fact -> {
          String request = code(fact.object());
          return switch (fact.use()) {
            case SERVED -> "the routine answers for the request " + request;
            case GIVEN -> "the routine has to complete the request " + request + ", or pass it on";
            case CONTINUED -> "the system goes on with the request " + request + " afterwards";
            case COMPLETES -> "completes the request " + request;
            case FORWARDS -> "gives the request " + request + " to the driver below";
            case FORWARDS_AND_WAITS ->
                "gives the request " + request + " to the driver below and waits for it";
            case QUEUES -> "puts the request " + request + " into a queue";
            case MARKS_PENDING -> "marks the request " + request + " pending";
            case SKIPS_LOCATION ->
                "leaves its stack location of " + request + " to the next driver";
            case COPIES_LOCATION -> "copies its stack location of " + request;
            case FILLS_LOCATION -> "fills in the next stack location of " + request;
            case SETS_ROUTINE -> "sets a completion routine of the request " + request;
            case FREES -> "frees the request " + request;
            case READS -> "the request " + request + " stays with the caller";
            case LEAVES -> "leaves the request " + request + " to the caller";
            case OWNS_LOCATION -> "takes a stack location of the request " + request;
            case KEEPS -> "may keep the request " + request;
            case REFERENCES -> "takes a reference to the request " + request;
            case HANDS_OUT -> "hands out the request " + request + ", which has to be completed";
            case NAMES -> "uses only the address of the request " + request;
          };
        });
    add(
        Fact.PartOf.class,
        fact -> "%s is gone with %s".formatted(result(fact.object()), code(fact.whole())));
  }

  private void addReleases() {
    add(Fact.AvailableSince.class, fact -> "available since " + phrases.release(fact.ntddi()));
    add(Fact.Obsolete.class, fact -> obsolete(fact.obsolescence()));
    add(Fact.TellsVersion.class, FactWords::tellsVersion);
    add(Fact.HandsOutVersion.class, fact -> "tells the version of the system");
  }

  private static String tellsVersion(Fact.TellsVersion fact) {
    String asked = fact.release().map(release -> "at least " + code(release)).orElse("new enough");
    return switch (fact.verdict()) {
      case NOT_ZERO -> "a result other than 0 tells that the system is " + asked;
      case SUCCESS -> "a status of success tells that the system is " + asked;
    };
  }

  static String obsolete(Obsolescence obsolescence) {
    String use = obsolescence.replacement().isEmpty() ? "" : ": use " + obsolescence.replacement();
    return obsolescence.status().word() + use;
  }

  private void addSwitches() {
    add(
        Fact.DownLevelSwitch.class,
        fact ->
            "a driver that has to load on Windows older than %s must be built with %s"
                .formatted(phrases.release(fact.ntddi()), fact.macro()));
    add(
        Fact.StartsSwitch.class,
        fact -> "a driver built with " + fact.macro() + " must call it first");
  }

  private void addArguments() {
    add(Fact.PoolTag.class, fact -> code(fact.object()) + " is a pool tag of the driver's own");
    add(Fact.Executable.class, FactWords::executable);
    add(
        Fact.UnboundedString.class,
        fact -> "unsafe in drivers: " + fact.replacement() + " does the same within a bound");
    add(
        Fact.Resident.class,
        fact -> code(fact.object()) + " must lead to memory that is not paged out");
    add(Fact.BestCalledBy.class, fact -> "is best called by a " + fact.role() + " routine");
    add(
        Fact.EvaluatedTwice.class,
        fact -> code(fact.object()) + " is evaluated more than once: no ++ or = in it");
  }

  private static String executable(Fact.Executable fact) {
    String spared =
        fact.sparing().isEmpty()
            ? ""
            : ", unless the build defines " + String.join(" or ", fact.sparing());
    return "code can be run from the memory" + spared;
  }

  private void addAdvice() {
    add(
        Fact.Prefers.class,
        fact -> "use " + fact.function() + " instead" + after(": ", fact.reason()));
    add(Fact.Mistake.class, fact -> "a call is a mistake" + after(": ", fact.message()));
    add(Fact.StrictType.class, fact -> SHOWN_BY_PROTOTYPE);
    add(
        Fact.LiteralArgument.class,
        fact -> code(fact.object()) + (fact.required() ? " must" : " must not") + " be a literal");
    add(
        Fact.PointsToObject.class,
        fact ->
            code(fact.object())
                + (fact.points() ? " must point to an object" : " must be no pointer"));
    add(Fact.ChangedAtomically.class, fact -> "changes " + code(fact.object()) + " atomically");
    add(Fact.FormatString.class, fact -> code(fact.object()) + " is a format string");
    add(
        Fact.CalledInTry.class,
        fact -> fact.required() ? "call it under __try" : "do not call it under __try");
  }

  private static String after(String separator, String text) {
    return text.isEmpty() ? "" : separator + text;
  }
}
