package dev.ddilint.cli.report;

import dev.ddilint.rules.sim.FunctionCost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What the simulation of functions cost, by their size: it should grow about as they do.
 *
 * @param bySteps classes of functions, small ones first, by the steps of their control-flow graphs
 * @param slowest the functions that took longest, the slowest first
 */
public record SimulationCost(List<SizeClass> bySteps, List<Slow> slowest) {
  /** Functions that are named. */
  private static final int MOST_NAMED = 20;

  public SimulationCost {
    bySteps = List.copyOf(bySteps);
    slowest = List.copyOf(slowest);
  }

  /**
   * Functions of less than twice the steps of the smallest, with the time that half of them, and
   * that 95 in 100 of them, did not exceed.
   */
  public record SizeClass(
      int steps, int functions, long medianMicros, long p95Micros, long maxMicros) {

    static SizeClass of(int steps, List<FunctionCost> functions) {
      List<Long> micros = functions.stream().map(SimulationCost::micros).sorted().toList();
      return new SizeClass(
          steps,
          micros.size(),
          micros.get((micros.size() - 1) / 2),
          micros.get((micros.size() * 95 - 1) / 100),
          micros.get(micros.size() - 1));
    }
  }

  /** A function that took long. */
  public record Slow(String function, String file, int steps, long micros) {
    static Slow of(FunctionCost cost) {
      return new Slow(cost.function(), cost.file(), cost.steps(), SimulationCost.micros(cost));
    }
  }

  /** Of some functions. */
  public static SimulationCost of(List<FunctionCost> functions) {
    Map<Integer, List<FunctionCost>> classes = new TreeMap<>();
    for (FunctionCost each : functions) {
      int steps = Integer.highestOneBit(Math.max(1, each.steps()));
      classes.computeIfAbsent(steps, key -> new ArrayList<>()).add(each);
    }
    List<SizeClass> bySteps = new ArrayList<>();
    classes.forEach((steps, members) -> bySteps.add(SizeClass.of(steps, members)));
    return new SimulationCost(
        bySteps,
        functions.stream()
            .sorted(Comparator.comparingLong(FunctionCost::nanos).reversed())
            .limit(MOST_NAMED)
            .map(Slow::of)
            .toList());
  }

  private static long micros(FunctionCost cost) {
    return TimeUnit.NANOSECONDS.toMicros(cost.nanos());
  }
}
