package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * For which configuration files are preprocessed, and where headers are.
 *
 * @param root the folder names in messages are relative to; own headers are searched up to it and
 *     read only below it or an include directory
 * @param includeDirectories {@code -I}, in order
 * @param systemIncludeDirectories folders of real system headers, which win over the model
 * @param predefined what is defined before the first line of every file, as {@code #define} lines
 * @param annotationsAreMacros whether annotation words are expanded like any macro, as a compiler
 *     does that knows nothing of them
 */
public record PreprocessorOptions(
    Path root,
    List<Path> includeDirectories,
    List<Path> systemIncludeDirectories,
    SourceFile predefined,
    boolean annotationsAreMacros) {
  public PreprocessorOptions {
    includeDirectories = List.copyOf(includeDirectories);
    systemIncludeDirectories = List.copyOf(systemIncludeDirectories);
  }
}
