package io.parley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"model", "conflict"})
  void theRulesSeeTheClassesOf(String module) {
    assertThat(Parley.CLASSES).anyMatch(type -> moduleNamed(module, type));
  }

  @Test
  void everyPackageIsPlacedInTheLayout() {
    classes().should(bePlaced()).check(Parley.CLASSES);
  }

  @Test
  void everyClassUsesOnlyWhatComesBeforeIt() {
    classes().should(useOnlyWhatComesBefore()).check(Parley.CLASSES);
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().assignedFrom(packages()).should().beFreeOfCycles().check(Parley.CLASSES);
  }

  @Test
  void certificatesAreCheckedWithoutTheEngineThatMadeThem() {
    noClasses()
        .that()
        .resideInAPackage("io.parley.certificate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.parley.conflict..")
        .allowEmptyShould(true)
        .check(Parley.CLASSES);
  }

  private static boolean moduleNamed(String name, JavaClass type) {
    return Layout.moduleOf(type.getPackageName())
        .filter(module -> module.name().equals(name))
        .isPresent();
  }

  private static ArchCondition<JavaClass> bePlaced() {
    return new ArchCondition<>("be in a package that stands in Layout") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var name = type.getPackageName();
        events.add(
            new SimpleConditionEvent(
                type,
                Layout.isPlaced(name),
                "%s is in %s; give the package its place in Layout.PACKAGES"
                    .formatted(type.getName(), name)));
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyWhatComesBefore() {
    return new ArchCondition<>("use only what comes before them in Layout") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          var used = dependency.getTargetClass().getBaseComponentType().getPackageName();
          events.add(
              new SimpleConditionEvent(
                  dependency,
                  Layout.mayUse(type.getPackageName(), used),
                  dependency.getDescription()));
        }
      }
    };
  }

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Layout.isOurs(type.getPackageName())
            ? SliceIdentifier.of(type.getPackageName())
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "packages of Parley";
      }
    };
  }
}
