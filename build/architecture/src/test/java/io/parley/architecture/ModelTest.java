package io.parley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

class ModelTest {

  private static final String MODEL = "io.parley.model..";

  @Test
  void theModelIsRecordsAndClosedSetsOnly() {
    classes()
        .that()
        .resideInAPackage(MODEL)
        .and()
        .areNotAnonymousClasses()
        .should(
            be(
                describe(
                    "records, enums or interfaces",
                    (JavaClass type) -> type.isRecord() || type.isEnum() || type.isInterface())))
        .check(Parley.CLASSES);
  }

  @Test
  void nothingInTheModelCanBeReassigned() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(MODEL)
        .should()
        .beFinal()
        .check(Parley.CLASSES);
  }

  @Test
  void noRecordOfTheModelHoldsAnArray() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(MODEL)
        .and()
        .areDeclaredInClassesThat()
        .areRecords()
        .should()
        .haveRawType(describe("an array", JavaClass::isArray))
        .check(Parley.CLASSES);
  }
}
