package dev.ddilint.parser.antlr;

import dev.ddilint.parser.pp.Symbols;
import dev.ddilint.parser.pp.TokenArray;
import dev.ddilint.parser.pp.TokenKind;
import dev.ddilint.parser.pp.Tokenizer;
import dev.ddilint.parser.source.SourceFile;
import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/** Makes token arrays with the lexer that ANTLR generates from {@code PreprocessingTokens.g4}. */
public final class LexerTokenizer implements Tokenizer {
  /** How a comment begins that is meant for ddilint. */
  private static final String ADDRESS = "ddilint:";

  /** In place of a symbol: it depends on how the token is written. */
  private static final int BY_SPELLING = -1;

  private final Symbols symbols;
  private final int[] digraphs;
  private final DFA[] automata;
  private final PredictionContextCache contexts = new PredictionContextCache();

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
    SplicedText text = new SplicedText(file.text());
    CharArrayStream stream = new CharArrayStream(text.characters(), text.size());
    PreprocessingTokens lexer = new PreprocessingTokens(stream);
    lexer.setInterpreter(new Simulator(lexer, automata, contexts));
    TokenArray.Builder tokens = new TokenArray.Builder(file);
    for (int start = 0; start < text.size(); start = stream.index()) {
      int type = lexer.scan();
      if (type == Recognizer.EOF) {
        break;
      }
      if (lexer.isComplete()) {
        if (isComment(type) && speaksToTool(text, start, stream.index())) {
          tokens.comment(text.original(start), text.originalEnd(stream.index()));
        }
        add(tokens, text, type, start, stream.index());
      } else {
        addIncomplete(tokens, text, type, start, stream.index());
      }
    }
    return tokens.build();
  }

  private void add(TokenArray.Builder tokens, SplicedText text, int type, int start, int end) {
    switch (type) {
      case PreprocessingTokens.BLANK,
          PreprocessingTokens.LINE_COMMENT,
          PreprocessingTokens.BLOCK_COMMENT ->
          tokens.space();
      case PreprocessingTokens.LINE_BREAK -> tokens.lineBreak();
      default ->
          tokens.add(
              kind(type),
              symbol(type, text.characters(), start, end),
              text.original(start),
              text.originalEnd(end));
    }
  }

  private static boolean isComment(int type) {
    return type == PreprocessingTokens.LINE_COMMENT || type == PreprocessingTokens.BLOCK_COMMENT;
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
    add(tokens, text, PreprocessingTokens.OTHER, start, shown);
  }

  private static byte kind(int type) {
    return switch (type) {
      case PreprocessingTokens.IDENTIFIER -> TokenKind.IDENTIFIER;
      case PreprocessingTokens.NUMBER -> TokenKind.NUMBER;
      case PreprocessingTokens.CHARACTER -> TokenKind.CHARACTER;
      case PreprocessingTokens.STRING -> TokenKind.STRING;
      case PreprocessingTokens.OTHER -> TokenKind.OTHER;
      default -> TokenKind.PUNCTUATOR;
    };
  }

  /** The other spellings of brackets, braces and hashes (C11 6.4.6) are the same tokens. */
  private static int[] digraphs(Symbols symbols) {
    int[] digraphs = new int[PreprocessingTokens.VOCABULARY.getMaxTokenType() + 1];
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
