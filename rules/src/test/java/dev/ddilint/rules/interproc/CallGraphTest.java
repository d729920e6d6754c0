package dev.ddilint.rules.interproc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.testing.ParsedDriver;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallGraphTest {
  private final ParsedDriver driver =
      ParsedDriver.of(
          """
          VOID Leaf(VOID) { }
          VOID Even(ULONG n);
          VOID Odd(ULONG n) { if (n) Even(n - 1); }
          VOID Even(ULONG n) { if (n) Odd(n - 1); Leaf(); }
          VOID Expired(PKDPC D, PVOID C, PVOID A, PVOID B) { }
          VOID Root(PKDPC Dpc) { Even(4); KeInitializeDpc(Dpc, Expired, NULL); }
          """);
  private final FunctionIndex index = new FunctionIndex(List.of(driver.unit()));
  private final CallGraph graph = new CallGraph(index);

  private Node node(String name) {
    return index.all().stream().filter(each -> each.toString().equals(name)).findFirst().get();
  }

  @Test
  void calleesComeBeforeTheirCallers() {
    List<Node> order = graph.bottomUp();
    assertThat(order).hasSize(5);
    assertThat(order.indexOf(node("Leaf"))).isLessThan(order.indexOf(node("Even")));
    assertThat(order.indexOf(node("Even"))).isLessThan(order.indexOf(node("Root")));
  }

  @Test
  void passingAFunctionMakesItReachableAndStored() {
    assertThat(graph.reachableFrom(List.of(node("Root")))).contains(node("Expired"), node("Leaf"));
    assertThat(graph.isStored(node("Expired"))).isTrue();
    assertThat(graph.isStored(node("Leaf"))).isFalse();
  }

  @Test
  void aParameterOfARolesTypeGivesTheRole() {
    Roles roles = new Roles(index, driver.contracts(), List.of(driver.unit()));
    assertThat(roles.of(node("Expired")))
        .extracting(each -> each.role().name())
        .containsExactly("KDEFERRED_ROUTINE");
    assertThat(roles.entryPoints()).containsExactly(node("Expired"));
  }
}
