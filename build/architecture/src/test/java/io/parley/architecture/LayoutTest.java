package io.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LayoutTest {

  /// Modules of the build that hold no part of the story: measurements, and these tests.
  private static final List<String> ASIDE = List.of("bench", "build/architecture", "build/browser");

  @Test
  void aLaterPackageMayUseAnEarlierOneAndNotTheOtherWayRound() {
    assertThat(Layout.mayUse("io.parley.conflict.stability", "io.parley.conflict.state")).isTrue();
    assertThat(Layout.mayUse("io.parley.conflict.state", "io.parley.conflict.stability")).isFalse();
  }

  @Test
  void aModuleMayUseOnlyTheModulesNamedBesideIt() {
    assertThat(Layout.mayUse("io.parley.explain.any", "io.parley.conflict.path")).isTrue();
    assertThat(Layout.mayUse("io.parley.certificate", "io.parley.conflict.path")).isFalse();
    assertThat(Layout.mayUse("io.parley.model", "io.parley.format")).isFalse();
  }

  @Test
  void anUnlistedPackageIsNotPlaced() {
    assertThat(Layout.isPlaced("io.parley.conflict.guess")).isFalse();
    assertThat(Layout.isPlaced("io.parley.guess")).isFalse();
    assertThat(Layout.isPlaced("io.parley.modelling")).isFalse();
    assertThat(Layout.mayUse("io.parley.conflict.guess", "io.parley.conflict.state")).isFalse();
  }

  @Test
  void packagesOfAModuleWithoutAnOrderAreAllPlaced() {
    assertThat(Layout.isPlaced("io.parley.format.any")).isTrue();
    assertThat(Layout.mayUse("io.parley.format.any", "io.parley.format.other")).isTrue();
  }

  @Test
  void aModuleComesAfterAllItMayUse() {
    var names = Layout.MODULES.stream().map(Layout.Module::name).toList();
    for (var module : Layout.MODULES) {
      assertThat(names.subList(0, names.indexOf(module.name())))
          .as("modules before %s", module.name())
          .containsAll(module.mayUse());
    }
  }

  @Test
  void theBuildHasTheModulesOfTheTableInTheirOrder() throws IOException {
    var pom = Files.readString(Parley.DIRECTORY.resolve("pom.xml"));
    var built =
        Pattern.compile("<module>([^<]+)</module>")
            .matcher(pom)
            .results()
            .map(match -> match.group(1))
            .filter(module -> !ASIDE.contains(module))
            .toList();
    assertThat(built).isEqualTo(Layout.MODULES.stream().map(Layout.Module::name).toList());
  }
}
