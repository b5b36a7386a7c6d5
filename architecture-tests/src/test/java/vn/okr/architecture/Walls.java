package vn.okr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

/** Who may see whom. */
final class Walls {
  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "domainstandsalone",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root + ".domain..")
                      .should()
                      .dependOnClassesThat()
                      .resideOutsideOfPackages(
                          root + ".domain..",
                          "java.lang..",
                          "java.math..",
                          "java.text..",
                          "java.time..",
                          "java.util..",
                          "org.jspecify..")
                      .because("the rules of OKR must outlive every framework and store")),
          new HouseRule(
              "applicationknowsnoframework",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root + ".application..")
                      .should()
                      .dependOnClassesThat()
                      .resideOutsideOfPackages(
                          root + ".application..",
                          root + ".domain..",
                          "java..",
                          "org.jspecify..",
                          "jakarta.inject..",
                          "jakarta.enterprise..",
                          "jakarta.interceptor..",
                          "jakarta.transaction..")
                      .because("a use case is tested and moved without any framework")),
          new HouseRule(
              "adaptersareapart",
              root ->
                  slices()
                      .matching(root + ".adapters.(*)..")
                      .should()
                      .notDependOnEachOther()
                      .because("an adapter that knows another cannot be exchanged alone")),
          new HouseRule(
              "localstaysoutside",
              root ->
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(root + ".local..")
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage(root + ".local..")
                      .because("the local sign-in must never be part of the product")),
          new HouseRule(
              "domainfeatureshavenocycles",
              root ->
                  slices()
                      .matching(root + ".domain.(*)..")
                      .should()
                      .beFreeOfCycles()
                      .because("features that need each other are one feature")),
          new HouseRule(
              "applicationfeatureshavenocycles",
              root ->
                  slices()
                      .matching(root + ".application.(*)..")
                      .should()
                      .beFreeOfCycles()
                      .because("features that need each other are one feature")));

  private Walls() {}
}
