package dev.ddilint.parser.sem;

/** What stands before a type in a compiled header; the position is what is written. */
enum TypeForm {
  NO_VALUE,
  INTEGRAL,
  FLOATING,
  ENUMERATION,
  POINTER,
  ARRAY,
  UNSIZED_ARRAY,
  FUNCTION,
  STRUCT_OR_UNION,
  UNKNOWN
}
