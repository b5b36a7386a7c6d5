package vn.okr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** How adapters come in: by the front door. */
final class Callers {
  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "adaptersaskusecases",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root + ".adapters..")
                      .should()
                      .accessTargetWhere(asksAPortItDoesNotServe(root))
                      .because("only use cases decide who may see and do what")),
          new HouseRule(
              "actorscomefromsignin",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root + ".adapters..")
                      .should()
                      .accessTargetWhere(makesAnActor(root))
                      .because("an adapter that makes up who acts lets anybody be anybody")));

  private Callers() {}

  private static DescribedPredicate<JavaAccess<?>> asksAPortItDoesNotServe(String root) {
    return DescribedPredicate.describe(
        "asks a port it does not implement",
        access -> {
          JavaClass target = access.getTargetOwner();
          return isPort(target, root) && !access.getOriginOwner().isAssignableTo(target.getName());
        });
  }

  /** A port, or a query port: those live next to the read models they return. */
  private static boolean isPort(JavaClass type, String root) {
    String place = type.getPackageName();
    return type.isInterface()
        && (place.equals(root + ".application.port")
            || place.startsWith(root + ".application.") && type.getSimpleName().endsWith("Reader"));
  }

  private static DescribedPredicate<JavaAccess<?>> makesAnActor(String root) {
    String actor = root + ".domain.organisation.Actor";
    return DescribedPredicate.describe(
        "makes an actor",
        access ->
            access.getTargetOwner().getName().equals(actor)
                && access.getTarget().getName().equals("<init>"));
  }
}
