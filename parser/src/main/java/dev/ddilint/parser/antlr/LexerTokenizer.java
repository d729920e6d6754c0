package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TokenArray;
import dev.ddilint.parser.pp.TokenKind;
import dev.ddilint.parser.pp.Tokenizer;
import dev.ddilint.parser.source.SourceFile;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/** Makes token arrays with the lexer that ANTLR generates from {@code PreprocessingTokens.g4}. */
public final class LexerTokenizer implements Tokenizer {
  /** How a comment begins that is meant for ddilint. */
  private static final String ADDRESS = "ddilint:";

  /** What a larger file needed is not kept for others: such files are rare. */
  private static final int MAX_KEPT = 1 << 20;

  private static final int TYPES = PreprocessingTokens.VOCABULARY.getMaxTokenType() + 1;

  /** The {@link TokenKind} of each token type. */
  private static final byte[] KINDS = kinds();

  /** In place of a symbol: it depends on how the token is written. */
  private static final int BY_SPELLING = -1;

  private final Symbols symbols;
  private final int[] digraphs;
  private final DFA[] automata;
  private final PredictionContextCache contexts = new PredictionContextCache();

  /** As many as there were threads at the same time. */
  private final Queue<Workspace> workspaces = new ConcurrentLinkedQueue<>();

  /** Room for what is made of one file after the other. */
  private static final class Workspace {
    private final SplicedText text = new SplicedText();
    private final TokenArray.Builder tokens = new TokenArray.Builder();
  }

  /** A tokenizer that interns spellings in a table; all threads of a run may share it. */
  public LexerTokenizer(Symbols symbols) {
    this.symbols = symbols;
    digraphs = digraphs(symbols);
    automata = new DFA[PreprocessingTokens._ATN.getNumberOfDecisions()];
    for (int i = 0; i < automata.length; i++) {
      automata[i] = new DFA(PreprocessingTokens._ATN.getDecisionState(i), i);
    }
  }

  @Override
  public TokenArray tokenize(SourceFile file) {
    Workspace known = workspaces.poll();
    Workspace workspace = known == null ? new Workspace() : known;
    TokenArray tokens = tokenize(file, workspace.text, workspace.tokens);
    if (file.text().length() <= MAX_KEPT) {
      workspaces.add(workspace);
    }
    return tokens;
  }

  private TokenArray tokenize(SourceFile file, SplicedText text, TokenArray.Builder tokens) {
    text.read(file.text());
    CharArrayStream stream = new CharArrayStream(text.characters(), text.size());
    PreprocessingTokens lexer = new PreprocessingTokens(stream);
    lexer.setInterpreter(new Simulator(lexer, automata, contexts));
    int start = 0;
    while (start < stream.size()) {
      int type = lexer.scan();
      if (type == Recognizer.EOF) {
        break;
      }
      int end = stream.index();
      if (lexer.isComplete()) {
        add(tokens, text, type, start, end);
      } else {
        addIncomplete(tokens, text, type, start, end);
      }
      start = end;
    }
    return tokens.build(file);
  }

  private void add(TokenArray.Builder tokens, SplicedText text, int type, int start, int end) {
    switch (type) {
      case PreprocessingTokens.BLANK -> tokens.space();
      case PreprocessingTokens.LINE_BREAK -> tokens.lineBreak();
      case PreprocessingTokens.LINE_COMMENT, PreprocessingTokens.BLOCK_COMMENT ->
          addComment(tokens, text, start, end);
      default -> addToken(tokens, text, type, start, end);
    }
  }

  private void addToken(TokenArray.Builder tokens, SplicedText text, int type, int start, int end) {
    int symbol = symbol(type, text.characters(), start, end);
    tokens.add(KINDS[type], symbol, text.original(start), text.originalEnd(end));
  }

  private static void addComment(TokenArray.Builder tokens, SplicedText text, int start, int end) {
    if (speaksToTool(text, start, end)) {
      tokens.comment(text.original(start), text.originalEnd(end));
    }
    tokens.space();
  }

  /** Whether a comment begins with the address, behind slashes, asterisks and blanks. */
  private static boolean speaksToTool(SplicedText text, int start, int end) {
    char[] characters = text.characters();
    int at = start;
    while (at < end && isBeforeAddress(characters[at])) {
      at++;
    }
    int said = 0;
    while (said < ADDRESS.length() && at < end && characters[at] == ADDRESS.charAt(said)) {
      at++;
      said++;
    }
    return said == ADDRESS.length();
  }

  private static boolean isBeforeAddress(char c) {
    return c == ' ' || c == '/' || c == '*' || c == '!' || c == '\t' || c == '\r' || c == '\n';
  }

  /** A quote without its other end, or the beginning of an endless comment. */
  private void addIncomplete(
      TokenArray.Builder tokens, SplicedText text, int type, int start, int end) {
    int shown = type == PreprocessingTokens.BLOCK_COMMENT ? start + 2 : end;
    addToken(tokens, text, PreprocessingTokens.OTHER, start, shown);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[TYPES];
    Arrays.fill(kinds, TokenKind.PUNCTUATOR);
    kinds[PreprocessingTokens.IDENTIFIER] = TokenKind.IDENTIFIER;
    kinds[PreprocessingTokens.NUMBER] = TokenKind.NUMBER;
    kinds[PreprocessingTokens.CHARACTER] = TokenKind.CHARACTER;
    kinds[PreprocessingTokens.STRING] = TokenKind.STRING;
    kinds[PreprocessingTokens.OTHER] = TokenKind.OTHER;
    return kinds;
  }

  /** The other spellings of brackets, braces and hashes (C11 6.4.6) are the same tokens. */
  private static int[] digraphs(Symbols symbols) {
    int[] digraphs = new int[TYPES];
    Arrays.fill(digraphs, BY_SPELLING);
    digraphs[PreprocessingTokens.HASH] = symbols.intern("#");
    digraphs[PreprocessingTokens.HASH_HASH] = symbols.intern("##");
    digraphs[PreprocessingTokens.LEFT_BRACKET] = symbols.intern("[");
    digraphs[PreprocessingTokens.RIGHT_BRACKET] = symbols.intern("]");
    digraphs[PreprocessingTokens.LEFT_BRACE] = symbols.intern("{");
    digraphs[PreprocessingTokens.RIGHT_BRACE] = symbols.intern("}");
    return digraphs;
  }

  private int symbol(int type, char[] text, int start, int end) {
    int digraph = digraphs[type];
    return digraph == BY_SPELLING ? symbols.intern(text, start, end) : digraph;
  }

  /** ANTLR's simulator without its count of lines, which source files know. */
  private static final class Simulator extends LexerATNSimulator {
    Simulator(PreprocessingTokens lexer, DFA[] automata, PredictionContextCache contexts) {
      super(lexer, PreprocessingTokens._ATN, automata, contexts);
    }

    @Override
    public void consume(CharStream input) {
      input.consume();
    }
  }
}
