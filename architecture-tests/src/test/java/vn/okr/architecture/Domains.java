package vn.okr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the inside of the hexagon is made of. */
final class Domains {
  private static final Set<Class<?>> CLOCKS =
      Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Clock.class);

  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "timeandidscomefromports",
              root ->
                  noClasses()
                      .that()
                      .resideInAnyPackage(root + ".domain..", root + ".application..")
                      .should()
                      .accessTargetWhere(asksTheWorld())
                      .because("a rule that asks the clock cannot be tested on another day")),
          new HouseRule(
              "idsarerecords",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root + ".domain..")
                      .and()
                      .haveSimpleNameEndingWith("Id")
                      .and()
                      .areNotInterfaces()
                      .should()
                      .beRecords()
                      .because("an id of its own type cannot be passed for another's")),
          new HouseRule(
              "nodoubleindomain",
              root ->
                  noFields()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAPackage(root + ".domain..")
                      .should()
                      .haveRawType(isBinaryFloatingPoint())
                      .because("scores are exact decimals (M15)")));

  private Domains() {}

  private static DescribedPredicate<JavaAccess<?>> asksTheWorld() {
    return DescribedPredicate.describe(
        "asks for the time or a random id", access -> isQuestion(access.getTarget()));
  }

  private static boolean isQuestion(AccessTarget target) {
    JavaClass owner = target.getOwner();
    boolean clock =
        CLOCKS.stream().anyMatch(owner::isEquivalentTo)
            && (target.getName().equals("now") || target.getName().startsWith("system"));
    boolean random = owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID");
    boolean system =
        owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
    return clock || random || system;
  }

  private static DescribedPredicate<JavaClass> isBinaryFloatingPoint() {
    return DescribedPredicate.describe(
        "are binary floating point",
        type ->
            Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getName()));
  }
}
