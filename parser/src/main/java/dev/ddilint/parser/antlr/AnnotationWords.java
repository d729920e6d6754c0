package dev.ddilint.parser.antlr;

/**
 * Which words annotate a declaration: SAL, {@code __drv_*}, {@code __ddi_*} and the old markers.
 */
final class AnnotationWords {
  boolean contains(String word) {
    return word.equals("IN")
        || word.equals("OUT")
        || word.equals("OPTIONAL")
        || word.startsWith("__ddi_")
        || word.startsWith("__drv_")
        || hasShapeOfSal(word);
  }

  /** {@code _Ret_maybenull_}: SAL grows, and nobody else gives names such a shape. */
  private static boolean hasShapeOfSal(String word) {
    int last = word.length() - 1;
    return last >= 3
        && word.charAt(0) == '_'
        && word.charAt(last) == '_'
        && Character.isUpperCase(word.charAt(1))
        && word.chars().anyMatch(Character::isLowerCase);
  }
}
