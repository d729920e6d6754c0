package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.AnnotationWords;
import dev.ddilint.parser.pp.PreprocessedUnit;
import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.source.ProblemSink;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * Parses the units of a run; several threads may share it. What prediction learns about the grammar
 * is kept here, for the run.
 */
public final class SyntaxParser {
  private final Keywords keywords;
  private final DFA[] automata;
  private final PredictionContextCache contexts = new PredictionContextCache();

  /** A parser of units whose spellings are interned in {@code symbols}. */
  public SyntaxParser(Symbols symbols, AnnotationWords annotations) {
    keywords = new Keywords(symbols, annotations);
    automata = new DFA[CParser._ATN.getNumberOfDecisions()];
    for (int i = 0; i < automata.length; i++) {
      automata[i] = new DFA(CParser._ATN.getDecisionState(i), i);
    }
  }

  /**
   * Parses a unit.
   *
   * @param visible the names of types that the model headers it imports declare
   */
  public UnitSyntax parse(PreprocessedUnit unit, TypeNameSet visible, ProblemSink problems) {
    return parse(unit, visible, SyntaxState.START, problems);
  }

  /**
   * Parses the rest of a unit.
   *
   * @param visible the names of types that the model headers declare which the unit imports
   * @param before what its beginning tells
   */
  public UnitSyntax parse(
      PreprocessedUnit unit, TypeNameSet visible, SyntaxState before, ProblemSink problems) {
    RawTokens raw = new RawTokens(unit, keywords);
    Evidence evidence = new Evidence(before.evidence(), before.typeNames().union(visible));
    ScreenedTokens tokens =
        StructureScan.revise(Screener.screen(raw), keywords.symbols(), evidence);
    PendingProblems pending = new PendingProblems(problems);
    Packing packing = new Packing(unit.pragmas(), before.packing());
    UnitContext context = new UnitContext(raw, new TypeNames(evidence.types()), packing, pending);
    TokenSequence sequence = new TokenSequence(tokens, context);
    CParser parser = new CParser(sequence);
    parser.setInterpreter(new ParserATNSimulator(parser, CParser._ATN, automata, contexts));
    return new UnitParser(parser, sequence, pending).parse(evidence);
  }
}
