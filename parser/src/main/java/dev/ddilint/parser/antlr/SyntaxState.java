package dev.ddilint.parser.antlr;

import java.util.List;

/** What the text of a unit before a point tells about what follows. */
public final class SyntaxState {
  /** Where a unit begins. */
  public static final SyntaxState START =
      new SyntaxState(TypeNameSet.EMPTY, new Evidence(), new Packing(List.of()));

  private final TypeNameSet typeNames;
  private final Evidence evidence;
  private final Packing packing;

  SyntaxState(TypeNameSet typeNames, Evidence evidence, Packing packing) {
    this.typeNames = typeNames;
    this.evidence = evidence;
    this.packing = packing;
  }

  /** The names that stand for types, those of model headers included. */
  public TypeNameSet typeNames() {
    return typeNames;
  }

  Evidence evidence() {
    return evidence;
  }

  Packing packing() {
    return packing;
  }
}
