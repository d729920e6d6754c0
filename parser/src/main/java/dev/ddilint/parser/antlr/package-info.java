@NullMarked
package dev.ddilint.parser.antlr;

import org.jspecify.annotations.NullMarked;
