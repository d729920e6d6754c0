package dev.ddilint.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.cli.report.SimulationCost.SizeClass;
import dev.ddilint.cli.report.SimulationCost.Slow;
import dev.ddilint.rules.sim.FunctionCost;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationCostTest {

  @Test
  void functionsOfASizeAreOneClass() {
    List<FunctionCost> functions = List.of(cost("a", 4, 30), cost("b", 7, 10), cost("c", 8, 90));
    assertThat(SimulationCost.of(functions).bySteps())
        .containsExactly(new SizeClass(4, 2, 10, 30, 30), new SizeClass(8, 1, 90, 90, 90));
  }

  @Test
  void oneSlowFunctionOfAHundredIsTheMaximumOnly() {
    List<FunctionCost> functions =
        IntStream.rangeClosed(1, 100).mapToObj(micros -> cost("f", 1, micros)).toList();
    assertThat(SimulationCost.of(functions).bySteps())
        .containsExactly(new SizeClass(1, 100, 50, 95, 100));
  }

  @Test
  void theSlowestComeFirst() {
    List<FunctionCost> functions = List.of(cost("quick", 9, 1), cost("slow", 2, 5));
    assertThat(SimulationCost.of(functions).slowest())
        .containsExactly(new Slow("slow", "d.c", 2, 5), new Slow("quick", "d.c", 9, 1));
  }

  @Test
  void theListOfTheSlowestEndsAtTwenty() {
    List<FunctionCost> functions =
        IntStream.range(0, 30).mapToObj(micros -> cost("f", 1, micros)).toList();
    assertThat(SimulationCost.of(functions).slowest()).hasSize(20);
  }

  private static FunctionCost cost(String function, int steps, long micros) {
    return new FunctionCost(function, "d.c", steps, micros * 1000);
  }
}
