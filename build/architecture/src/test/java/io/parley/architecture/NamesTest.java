package io.parley.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

  /// Words that say nothing about what a class does or what a package is about.
  private static final Set<String> EMPTY_WORDS =
      Set.of("util", "utils", "helper", "helpers", "manager", "managers", "impl", "common", "misc");

  @Test
  void namesOfClassesAndPackagesSayWhatTheyAreAbout() {
    classes().should(sayWhatTheyAreAbout()).check(Parley.CLASSES);
  }

  @Test
  void accessorsAreNouns() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(notBeGetters())
        .check(Parley.CLASSES);
  }

  @Test
  void wordsOfANameAreItsPackagesAndItsCapitalisedParts() {
    assertThat(words("io.parley.conflict.state.StateSet$Builder"))
        .containsExactly("io", "parley", "conflict", "state", "state", "set", "builder");
  }

  private static List<String> words(String name) {
    return Stream.of(name.split("[.$]|(?<=[a-z0-9])(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static ArchCondition<JavaClass> sayWhatTheyAreAbout() {
    return new ArchCondition<>("have no name with a word such as util, helper, manager or impl") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                type,
                Collections.disjoint(words(type.getName()), EMPTY_WORDS),
                type.getName() + " has a name that says nothing; say what it does"));
      }
    };
  }

  private static ArchCondition<JavaMethod> notBeGetters() {
    return new ArchCondition<>("not be named getX, unless another library asks for it") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                method,
                !method.getName().matches("get[A-Z].*") || isAskedForElsewhere(method),
                method.getFullName() + " is a getter; name it after what it returns"));
      }
    };
  }

  private static boolean isAskedForElsewhere(JavaMethod method) {
    var owner = method.getOwner();
    var parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(above -> !Layout.isOurs(above.getPackageName()))
        .anyMatch(above -> above.tryGetMethod(method.getName(), parameters).isPresent());
  }
}
