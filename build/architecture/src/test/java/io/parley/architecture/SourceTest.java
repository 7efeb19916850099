package io.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final int MOST_LINES = 500;

  @Test
  void everyPackageIsNullMarked() {
    var withClasses =
        Parley.CLASSES.getPackage(Layout.ROOT).getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .toList();
    assertThat(withClasses)
        .isNotEmpty()
        .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  @Test
  void everyPackageAndModuleDefinesItsSubject() throws IOException {
    for (var source : Parley.mainSources()) {
      if (source.endsWith("package-info.java") || source.endsWith("module-info.java")) {
        assertThat(Files.readString(source)).as("first words of %s", source).startsWith("/// ");
      }
    }
  }

  @Test
  void everyMainSourceIsShortEnoughToRead() throws IOException {
    assertThat(Parley.mainSources()).isNotEmpty();
    for (var source : Parley.mainSources()) {
      assertThat(Files.readAllLines(source).size())
          .as("lines of %s", source)
          .isLessThanOrEqualTo(MOST_LINES);
    }
  }
}
