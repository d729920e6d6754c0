package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.BitSet;
import java.util.List;

/** The tokens of a unit in arrays; a span is made when someone asks for it. */
final class UnitTokens implements PreprocessedUnit {
  private final SourceFile file;
  private final Symbols symbols;
  private final Frames frames;
  private final TokenList tokens;
  private final List<Pragma> pragmas;
  private final List<ModelModule> modules;
  private final IncludeCounts includes;
  private final UnitRemarks remarks;
  private final DefinedMacros macros;

  UnitTokens(
      SourceFile file,
      UnitState unit,
      TokenList tokens,
      List<Pragma> pragmas,
      RemarkReader remarks,
      IncludeCounts includes) {
    this.file = file;
    this.symbols = unit.symbols();
    this.frames = unit.frames();
    this.tokens = tokens;
    this.pragmas = List.copyOf(pragmas);
    this.modules = unit.macros().visible();
    this.includes = includes;
    this.remarks = remarks.of(this);
    this.macros = DefinedMacros.of(unit);
  }

  @Override
  public SourceFile file() {
    return file;
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public byte kind(int index) {
    return tokens.kind(index);
  }

  @Override
  public int symbol(int index) {
    return tokens.symbol(index);
  }

  @Override
  public BitSet identifiers() {
    return tokens.identifiers();
  }

  @Override
  public Span span(int index) {
    return frames.span(tokens.frame(index), tokens.index(index), symbols);
  }

  @Override
  public Span span(int first, int last) {
    return frames.span(
        tokens.frame(first), tokens.index(first), tokens.frame(last), tokens.index(last), symbols);
  }

  @Override
  public List<Pragma> pragmas() {
    return pragmas;
  }

  @Override
  public List<ModelModule> modules() {
    return modules;
  }

  @Override
  public IncludeCounts includes() {
    return includes;
  }

  @Override
  public UnitRemarks remarks() {
    return remarks;
  }

  @Override
  public DefinedMacros macros() {
    return macros;
  }
}
