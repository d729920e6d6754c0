package dev.ddilint.rules.contract;

import dev.ddilint.parser.ModelCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step of ddilint's own build: compiles the model headers and the fact table. Runs never call it.
 */
public final class ModelBuild {
  private ModelBuild() {}

  /**
   * Writes the index beside the headers.
   *
   * @param arguments the folder of compiled classes and resources, and that of the fact files
   */
  public static void main(String... arguments) throws IOException {
    Path rules = Path.of(arguments[0]).resolve("dev/ddilint/rules");
    Path resources = rules.resolve("contract");
    List<byte[]> facts = FactFiles.compile(Path.of(arguments[1]), rules.resolve("releases.tsv"));
    ModelCompiler compiler =
        new ModelCompiler(BundledModel.ofTexts(), headers(resources.resolve("model")));
    List<byte[]> volumes = compiler.compile(facts);
    for (int i = 0; i < volumes.size(); i++) {
      Files.write(resources.resolve(BundledModel.volume(i)), volumes.get(i));
    }
  }

  private static List<String> headers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
