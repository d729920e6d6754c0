package dev.ddilint.rules.interproc;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;

/** Functions of a driver that it calls, but whose code is not there: they may do anything. */
public final class UnseenFunctions {
  private UnseenFunctions() {}

  public static boolean any(FunctionIndex index, Contracts contracts) {
    OncePer<Symbol.Function, Boolean> silent =
        new OncePer<>(function -> isSilent(function, contracts));
    for (Node node : index.all()) {
      for (DirectCall call : node.code().directCalls()) {
        if (silent.of(call.callee())
            && index.find(call.callee(), node.unit().file().name()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Declared by the driver; no word says what it does. */
  private static boolean isSilent(Symbol.Function function, Contracts contracts) {
    return function.span().file().origin() == Origin.PROJECT
        && !contracts.of(function).states(Fact.ContextOf.class);
  }
}
