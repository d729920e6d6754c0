package dev.ddilint.cli.inf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What installation files say, in the ways in which they say it. */
class InfFactsTest {

  private static InfFacts facts(String text) {
    return InfFacts.of(
        InfReader.parse(new SourceFile("stamp.inx", SourceFile.Origin.PROJECT, text)));
  }

  private static Optional<String> oldest(String text) {
    return oldest(text, Platform.X64).map(fact -> fact.release().id());
  }

  private static Optional<ReleaseFact> oldest(String text, Platform platform) {
    return facts(text).oldest(platform, Releases.load());
  }

  @Test
  void theBuildOfAModelsSection() {
    assertThat(
            oldest(
                """
                [Manufacturer]
                %Mfg% = Standard,NTamd64.10.0...16299
                [Standard.NTamd64.10.0...16299]
                %Dev% = Install,root\\stamp
                """))
        .contains("win10-1709");
  }

  @Test
  void theFactNamesItsLine() {
    ReleaseFact fact =
        oldest(
                """
                [Manufacturer]
                %Mfg% = Standard,NT$ARCH$.10.0...16299
                [Standard.NT$ARCH$.10.0...16299]
                %Dev% = Install,root\\stamp
                """,
                Platform.ARM64)
            .orElseThrow();

    assertThat(fact.place().map(Object::toString)).contains("stamp.inx:2:18");
    assertThat(fact.statement())
        .isEqualTo("the INF file installs the driver on Windows 10, version 1709 and later");
  }

  @Test
  void ofSeveralTheLowestCounts() {
    assertThat(
            oldest(
                """
                [Manufacturer]
                %Mfg% = S,NTamd64.10.0...19041, NTamd64.6.1, NTamd64.10.0
                [S.NTamd64.6.1]
                a = b
                [S.NTamd64.10.0]
                a = b
                [S.NTamd64.10.0...19041]
                a = b
                """))
        .contains("win7");
  }

  @Test
  void anEmptyModelsSectionInstallsNothing() {
    assertThat(
            oldest(
                """
                [Manufacturer]
                %Mfg% = S,NTamd64.6.1,NTamd64.10.0
                [S.NTamd64.6.1]
                ; not supported
                [S.NTamd64.10.0]
                a = b
                """))
        .contains("win10-1507");
  }

  @Test
  void anArchitectureAloneIsNoBound() {
    assertThat(
            oldest(
                """
                [Manufacturer]
                %Mfg% = S,NTamd64,NTamd64.10.0...25319
                [S.NTamd64]
                a = b
                [S.NTamd64.10.0...25319]
                a = b
                """))
        .isEmpty();
  }

  @Test
  void otherArchitecturesDoNotCount() {
    String text =
        """
        [Manufacturer]
        %Mfg% = S,NTx86.5.1,NTamd64.6.3
        [S.NTx86.5.1]
        a = b
        [S.NTamd64.6.3]
        a = b
        """;

    assertThat(oldest(text)).contains("win8.1");
    assertThat(oldest(text, Platform.X86).map(fact -> fact.release().id())).contains("winxp");
    assertThat(oldest(text, Platform.ARM64)).isEmpty();
  }

  @Test
  void aPlainModelsSectionBesideADecoratedOneServesX86() {
    String text =
        """
        [Manufacturer]
        %Mfg% = S,NTamd64.10.0
        [S]
        a = b
        [S.NTamd64.10.0]
        a = b
        """;

    assertThat(oldest(text)).contains("win10-1507");
    assertThat(oldest(text, Platform.X86)).isEmpty();
  }

  @Test
  void noDecorationIsNoBound() {
    assertThat(oldest("[Manufacturer]\n%Mfg% = S\n[S]\na = b\n")).isEmpty();
  }

  @Test
  void aDefaultInstallSection() {
    assertThat(
            oldest(
                """
                [DefaultInstall.NTamd64.10.0...17763]
                CopyFiles = F
                [DefaultInstall.NTamd64.10.0...17763.Services]
                AddService = a,,b
                """))
        .contains("win10-1809");
  }

  @Test
  void aPlainDefaultInstallBesideADecoratedOneServesAll() {
    assertThat(
            oldest(
                """
                [DefaultInstall.NTamd64.10.0...25952]
                CopyFiles = F
                [DefaultInstall.NTamd64]
                CopyFiles = F
                """))
        .isEmpty();
  }

  @Test
  void aBuildBetweenReleasesMeansTheNextOne() {
    assertThat(oldest("[DefaultInstall.NT$ARCH$.10.0...25952]\na = b\n")).contains("win11-24h2");
  }

  @Test
  void aBuildThatIsNotOutYetMeansTheNewest() {
    assertThat(oldest("[DefaultInstall.NTamd64.10.0...99999]\na = b\n"))
        .contains(Releases.load().newest().id());
  }

  @Test
  void aProductTypeIsNoVersion() {
    assertThat(oldest("[DefaultInstall.NTamd64.10.0.0x0000001..16299]\na = b\n"))
        .contains("win10-1709");
  }

  @Test
  void whatIsNoDecorationIsLeftOut() {
    assertThat(oldest("[DefaultInstall.NTamd64.ten.0]\na = b\n[DefaultInstall.HW]\nx\n")).isEmpty();
    assertThat(oldest("[DefaultInstall.NTamd64.99999999999]\na = b\n")).isEmpty();
  }

  @Test
  void theFactsThatTellTheKind() {
    InfFacts facts =
        facts(
            """
            [Version]
            Class = "ActivityMonitor"
            [Stamp.Service]
            ServiceBinary  = %13%\\Stamp.sys
            StartType      = 3
            LoadOrderGroup = "FSFilter Activity Monitor"
            [Stamp.Registry]
            HKR,"Parameters\\Instances\\"%Name%,"Altitude",0,%High%
            [Stamp.Wdf]
            KmdfLibraryVersion = 1.15
            [Strings]
            High = "371234"
            """);

    assertThat(facts.deviceClass().map(InfFact::text)).contains("ActivityMonitor");
    assertThat(facts.services()).hasSize(1);
    assertThat(facts.services().get(0).fileName()).isEqualTo("stamp.sys");
    assertThat(facts.services().get(0).startType().map(InfFact::text)).contains("3");
    assertThat(facts.services().get(0).loadOrderGroup().map(InfFact::text))
        .contains("FSFilter Activity Monitor");
    assertThat(facts.altitude().map(InfFact::text)).contains("371234");
    assertThat(facts.kmdfVersion().map(InfFact::text)).contains("1.15");
    assertThat(facts.umdfVersion()).isEmpty();
    assertThat(facts.runs("STAMP.SYS")).isTrue();
    assertThat(facts.runs("other.sys")).isFalse();
  }

  @Test
  void aVersionThatStampinfWritesIsNotKnown() {
    assertThat(facts("[W]\nKmdfLibraryVersion = $KMDFVERSION$\n").kmdfVersion()).isEmpty();
  }
}
