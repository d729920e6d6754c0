package dev.ddilint.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredefinedMacrosTest {
  private static List<String> lines(Platform platform, String... definitions) {
    FrontendOptions options =
        new FrontendOptions(
            Path.of(""), platform, List.of(), List.of(), List.of(definitions), 0x0A000010L);
    return PredefinedMacros.of(options).text().lines().toList();
  }

  @Test
  void thePlatformDecides() {
    assertThat(lines(Platform.X64)).contains("#define _WIN64 1", "#define _AMD64_ 1");
    assertThat(lines(Platform.ARM64)).contains("#define _WIN64 1", "#define _ARM64_ 1");
    assertThat(lines(Platform.X86)).contains("#define _X86_ 1").doesNotContain("#define _WIN64 1");
  }

  @Test
  void theTargetDecides() {
    assertThat(lines(Platform.X64))
        .contains(
            "#define NTDDI_VERSION 0x0A000010",
            "#define _WIN32_WINNT 0x0A00",
            "#define WINVER 0x0A00",
            "#define DBG 0");
  }

  @Test
  void theCommandLineHasTheLastWord() {
    assertThat(lines(Platform.X64, "A", "B=2", "-DBG", "F(x)=x\n#include <y>"))
        .endsWith("#define A 1", "#define B 2", "#undef DBG", "#define F(x) x #include <y>");
  }
}
