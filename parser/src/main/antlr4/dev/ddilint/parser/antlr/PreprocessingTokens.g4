/*
 * The preprocessing tokens of C (C11 6.4) with MSVC's extensions, for text without line splices.
 *
 * A rule matches how a token begins; the action behind it runs over the rest by hand (see
 * TokenScanner). That is several times faster than matching every character of a comment or a
 * name, and keeps all decisions here.
 */
lexer grammar PreprocessingTokens;

options {
  superClass = TokenScanner;
}

BLANK: [ \t\f\u000B\u0000\u001A\u00A0\uFEFF] { skipBlanks(); };

LINE_BREAK: ('\r' | '\n') { skipLineBreaks(); };

LINE_COMMENT: '//' { skipLine(); };

BLOCK_COMMENT: '/*' { skipBlockComment(); };

IDENTIFIER: LETTER { skipWord(); };

NUMBER: '.'? [0-9] { skipNumber(); };

CHARACTER: ('L' | 'u' | 'U')? '\'' { skipLiteral('\''); };

STRING: ('L' | 'u' | 'U' | 'u8')? '"' { skipLiteral('"'); };

HASH: '#' | '%:';

HASH_HASH: '##' | '%:%:';

LEFT_BRACKET: '[' | '<:';

RIGHT_BRACKET: ']' | ':>';

LEFT_BRACE: '{' | '<%';

RIGHT_BRACE: '}' | '%>';

PUNCTUATOR:
  '(' | ')' | '.' | '->' | '++' | '--' | '&' | '*' | '+' | '-' | '~' | '!' | '/' | '%' | '<<'
  | '>>' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '^' | '|' | '&&' | '||' | '?' | ':' | ';'
  | '...' | '=' | '*=' | '/=' | '%=' | '+=' | '-=' | '<<=' | '>>=' | '&=' | '^=' | '|=' | ','
  | '#@';

OTHER: .;

fragment LETTER: [_$\p{Alpha}];
