package vn.okr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the outside of the hexagon behaves. */
final class Adapters {
  private static final Set<String> CALLS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS").stream()
          .map(call -> "jakarta.ws.rs." + call)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PERMISSIONS =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated",
          "io.quarkus.security.PermissionsAllowed");
  private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "endpointsstatetheirpermission",
              root ->
                  methods()
                      .that(areEndpoints())
                      .should(stateAPermission())
                      .because("what is open must be open on purpose")),
          new HouseRule(
              "endpointsaredescribed",
              root ->
                  methods()
                      .that(areEndpoints())
                      .should(notHideFromTheDocument())
                      .because("every operation of the document, and so each, has a stated right")),
          new HouseRule(
              "entitiesstayathome",
              root ->
                  classes()
                      .that()
                      .areAnnotatedWith("jakarta.persistence.Entity")
                      .should()
                      .bePackagePrivate()
                      .because("an entity in a signature would make the table everybody's model")),
          new HouseRule(
              "packagestellwhattheyare",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root + "..")
                      .should(liveInANullMarkedPackage())
                      .because("a package says in one sentence what it holds, and where null is")));

  private Adapters() {}

  private static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are endpoints", method -> CALLS.stream().anyMatch(method::isAnnotatedWith));
  }

  private static ArchCondition<JavaMethod> stateAPermission() {
    return new ArchCondition<>("state a permission") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean stated =
            PERMISSIONS.stream()
                .anyMatch(p -> method.isAnnotatedWith(p) || method.getOwner().isAnnotatedWith(p));
        events.add(new SimpleConditionEvent(method, stated, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> notHideFromTheDocument() {
    return new ArchCondition<>("not hide from the OpenAPI document") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean hidden =
            method
                .tryGetAnnotationOfType(OPERATION)
                .map(operation -> Boolean.TRUE.equals(operation.get("hidden").orElse(false)))
                .orElse(false);
        events.add(new SimpleConditionEvent(method, !hidden, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a null-marked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getModifiers().contains(JavaModifier.SYNTHETIC)
                || type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
        events.add(new SimpleConditionEvent(type, marked, type.getName()));
      }
    };
  }
}
