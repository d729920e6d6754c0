package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import java.util.Optional;

/** The spellings of {@link Specifier}s. */
final class Specifiers {
  private Specifiers() {}

  static Optional<Specifier> named(String word) {
    return switch (bare(word)) {
      case "typedef" -> Optional.of(Specifier.TYPEDEF);
      case "extern" -> Optional.of(Specifier.EXTERN);
      case "static" -> Optional.of(Specifier.STATIC);
      case "register" -> Optional.of(Specifier.REGISTER);
      case "auto" -> Optional.of(Specifier.AUTO);
      case "inline", "forceinline" -> Optional.of(Specifier.INLINE);
      case "Noreturn" -> Optional.of(Specifier.NORETURN);
      case "Thread_local", "thread" -> Optional.of(Specifier.THREAD_LOCAL);
      case "const" -> Optional.of(Specifier.CONST);
      case "volatile" -> Optional.of(Specifier.VOLATILE);
      case "restrict" -> Optional.of(Specifier.RESTRICT);
      case "unaligned" -> Optional.of(Specifier.UNALIGNED);
      default -> Optional.empty();
    };
  }

  /** What {@code __declspec(word)} says about a declaration, if a specifier says the same. */
  static Optional<Specifier> ofDeclspec(String word) {
    return switch (word) {
      case "noreturn" -> Optional.of(Specifier.NORETURN);
      case "thread" -> Optional.of(Specifier.THREAD_LOCAL);
      default -> Optional.empty();
    };
  }

  /** Without the underscores that mark compilers' own spellings. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && word.charAt(start) == '_') {
      start++;
    }
    while (end > start && word.charAt(end - 1) == '_') {
      end--;
    }
    return word.substring(start, end);
  }
}
