package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.flow.PathSolver;
import dev.ddilint.rules.flow.Transfer;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Runs one function from its entry along all its paths. */
final class FunctionSimulation implements Transfer<MachineState> {
  private final DefinedFunction function;
  private final UnitContext unit;
  private final DriverContext driver;
  private final Observations observations;
  private final boolean paged;
  private final ExpressionEvaluator evaluator;
  private final BranchTransfer branches;
  private final LockKnowledge locks;
  private final EnteredRequests requests;
  private final DeclarationTransfer declarations;
  private final LoopTransfer loops;

  /**
   * @param locks what is certain of them where the function is entered
   * @param requests that it is given
   */
  FunctionSimulation(
      Node node,
      UnitContext unit,
      DriverContext driver,
      LockKnowledge locks,
      EnteredRequests requests) {
    this.function = node.function();
    this.unit = unit;
    this.driver = driver;
    FunctionContract contract = driver.contracts().of(function.symbol());
    boolean pageable = driver.sections().isPageable(function.symbol(), unit.file());
    boolean checked = driver.sections().isChecked(function.symbol(), unit.file());
    this.observations =
        new Observations(
            Contracts.entry(contract),
            OwnDemands.of(contract, function.name(), pageable),
            pageable || checked,
            new LocalStores(function, unit.semantics()),
            requests.served(function));
    this.paged = pageable && !checked;
    this.evaluator = new CallTransfer(driver, unit, observations).evaluator();
    this.branches = new BranchTransfer(node, unit, driver, evaluator);
    this.locks = locks;
    this.requests = requests;
    this.declarations = new DeclarationTransfer(evaluator, observations);
    this.loops = new LoopTransfer(function, unit.semantics(), observations);
  }

  Summary run() {
    ControlFlowGraph graph = function.graph();
    MachineState entry = MachineState.atEntry(entry(), locksAtEntry());
    if (paged) {
      observations.demands(
          OwnDemands.ofPagedCode(function.name()), function.syntax().span(), entry);
    }
    PathSolver<MachineState> solver = new PathSolver<>(graph, this).solve(entry);
    List<MachineState> exits = solver.at(graph.exit());
    new TakenRequests(observations, function.name()).check(exits);
    return new Summary(
        function,
        driver.contracts().of(function.symbol()),
        Ways.map(
            exits,
            state ->
                new Return(
                    state.property(),
                    state.exit(),
                    state.memory().load(RESULT),
                    state.guarded(),
                    state.trail(),
                    requests.answer(state))),
        new OutcomeBuilder(function.symbol()).build(exits),
        observations.requirements(),
        observations.violations(),
        observations.lives(),
        observations.keepings().result(),
        observations.misuses(),
        observations.requestMisuses(),
        observations.watched(),
        observations.lockMisuses(),
        observations.acquisitions(),
        observations.faults(),
        observations.kept(),
        observations.lostBits(),
        observations.results().uses(),
        observations.results().dereferenced(),
        observations.results().nullReturned(),
        observations.lockUses(),
        solver.wasCutOff());
  }

  /** The function's own annotations narrow the level at entry. */
  private Property entry() {
    return Property.ENTRY
        .with(new IrqlState(observations.entry(), true))
        .with(requests.atEntry(function));
  }

  /** The function's own annotations tell what its callers hold. */
  private LockKnowledge locksAtEntry() {
    FunctionContract contract = driver.contracts().of(function.symbol());
    if (contract.facts().isEmpty()) {
      return locks;
    }
    Operands operands =
        new Operands(
            contract.parameters(),
            Ways.map(
                function.symbol().parameters(),
                parameter -> new Value.Content(new Region.Local(parameter), Memory.ENTRY)),
            Value.ANYTHING,
            Memory.atEntry(),
            unit.semantics());
    return ContractLocks.heldAtEntry(contract, operands, locks);
  }

  /** Where the value of a {@code return} waits for the function's exit. */
  static final Region RESULT = new Region.Named("return value");

  @Override
  public Object group(MachineState state) {
    return new Group(state.property(), state.exit(), state.property().hashCode());
  }

  /** States that are joined where they meet; each is looked up more than once. */
  private record Group(Property property, ResultClass exit, int hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Group group
          && group.hash == hash
          && group.exit == exit
          && group.property.equals(property);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @Override
  public Object place(int block, int steps) {
    return new Place(function.symbol(), block, steps);
  }

  @Override
  public MachineState join(MachineState known, MachineState arriving, Object place) {
    return known.join(arriving, place);
  }

  /** A place in a function where paths meet. */
  private record Place(Symbol.Function function, int block, int steps) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Place place
              && place.block == block
              && place.steps == steps
              && place.function.equals(function));
    }

    @Override
    public int hashCode() {
      return 31 * (function.hashCode() + block) + steps;
    }
  }

  @Override
  public List<MachineState> step(Step step, MachineState state) {
    if (step instanceof Step.Evaluate evaluate) {
      Results<Valued> results = evaluator.evaluate(evaluate.expression(), state);
      return results instanceof Valued only
          ? List.of(only.state().forgettingEvaluated())
          : DiscardedTries.doubted(
              state, Ways.map(results.all(), at -> at.state().forgettingEvaluated()));
    }
    if (step instanceof Step.Declare declare) {
      return declarations.declare(declare, state);
    }
    if (step instanceof Step.Choose choose) {
      return choose(choose, state);
    }
    return step instanceof Step.EndScope end
        ? List.of(state.with(state.memory().forgetLocals(end.variables())))
        : List.of(state);
  }

  /**
   * A logical operator was decided by branches before; the arm of a conditional is evaluated now.
   */
  private List<MachineState> choose(Step.Choose choose, MachineState state) {
    Site whole = Site.of(choose.whole());
    return choose
        .truth()
        .map(truth -> List.of(state.knowing(whole, Value.of(truth))))
        .orElseGet(
            () ->
                Ways.map(
                    evaluator.evaluate(choose.chosen(), state).all(),
                    at -> at.state().knowing(whole, at.value())));
  }

  @Override
  public List<Arrival<MachineState>> leave(BasicBlock block, MachineState state) {
    List<Arrival<MachineState>> ways = ways(block.terminator(), state);
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i).block() <= block.index()) {
        return loops.repeating(ways, block);
      }
    }
    return ways;
  }

  /**
   * Most of what may raise in theory never does: on the way into a handler nothing is said about
   * locks, objects and requests.
   */
  @Override
  public MachineState raised(MachineState before) {
    return before
        .doubtingLocks()
        .doubtingAllLocks()
        .with(TrackedObjects.NONE)
        .with(before.property().requests().escaping());
  }

  private List<Arrival<MachineState>> ways(Terminator terminator, MachineState state) {
    if (terminator instanceof Terminator.Jump jump) {
      return List.of(
          new Arrival<>(
              jump.target(), jump.target() == function.graph().exit() ? atEnd(state) : state));
    }
    if (terminator instanceof Terminator.Branch branch) {
      return branches.arrivals(branch, state);
    }
    if (terminator instanceof Terminator.Switch choice) {
      return choice(choice, state);
    }
    return terminator instanceof Terminator.Return leave ? leave(leave, state) : List.of();
  }

  /** The body ends without a {@code return}: at the brace that closes it. */
  private MachineState atEnd(MachineState state) {
    Span whole = function.syntax().whole();
    Span brace = Span.of(whole.file(), Math.max(whole.start(), whole.end() - 1), whole.end());
    return state.then(Event.of(Event.Kind.RETURN, brace, "returns", state.property()));
  }

  private List<Arrival<MachineState>> choice(Terminator.Switch choice, MachineState state) {
    List<Arrival<MachineState>> arrivals = new ArrayList<>();
    for (Valued at : evaluator.evaluate(choice.value(), state).all()) {
      arrivals.addAll(
          new SwitchTransfer(choice, at.value())
              .arrivals(at.state().asked(at.value()).forgettingEvaluated().guardedBy(true)));
    }
    return arrivals;
  }

  private List<Arrival<MachineState>> leave(Terminator.Return leave, MachineState state) {
    Results<Valued> results =
        leave.value().isPresent()
            ? evaluator.evaluate(leave.value().get(), state)
            : new Valued(state, Value.ANYTHING);
    return results instanceof Valued only
        ? List.of(returning(leave, only))
        : Ways.map(results.all(), at -> returning(leave, at));
  }

  private Arrival<MachineState> returning(Terminator.Return leave, Valued at) {
    MachineState state = at.state().forgettingEvaluated();
    if (returnsPointer()) {
      observations.results().returns(at.value(), state);
    }
    ResultClass result =
        leave.value().isEmpty()
            ? ResultClass.ANY
            : ResultClass.of(state.memory().range(at.value()));
    Event event = Event.of(Event.Kind.RETURN, keyword(leave.span()), "returns", state.property());
    return new Arrival<>(
        leave.target(),
        state
            .withoutNulls()
            .with(state.memory().store(RESULT, at.value()))
            .returning(result)
            .then(event));
  }

  private boolean returnsPointer() {
    return function.symbol().type() instanceof CType.Function type
        && type.result() instanceof CType.Pointer;
  }

  /**
   * The word {@code return} of a whole statement, unless a macro spells it: a place is one token.
   */
  private static Span keyword(Span statement) {
    return statement.expansion() == Expansion.NONE
        ? Span.of(statement.file(), statement.start(), statement.start() + "return".length())
        : statement;
  }
}
