package vn.okr.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What the method asks of the code itself. */
final class Method {
  private static final Set<String> NUMBERS = Set.of("Score", "Tally", "Band", "Grade", "Outcome");

  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "peoplecarrynoscore",
              root ->
                  noClasses()
                      .that()
                      .resideInAnyPackage(
                          root + ".domain.organisation..",
                          root + ".application.organisation..",
                          root + ".adapters.*.organisation..")
                      .and(doNotConfigure())
                      .should()
                      .dependOnClassesThat(areNumbers(root))
                      .because("OKRs are not for judging people (M6)")));

  private Method() {}

  /** The cut points of bands are scores, and they are nobody's. */
  private static DescribedPredicate<JavaClass> doNotConfigure() {
    return DescribedPredicate.describe(
        "are not the organisation's settings",
        type -> !type.getSimpleName().equals("OrganisationSettings"));
  }

  private static DescribedPredicate<JavaClass> areNumbers(String root) {
    return DescribedPredicate.describe(
        "are scores, bands or grades",
        type ->
            type.getPackageName().startsWith(root + ".domain")
                && NUMBERS.contains(type.getSimpleName()));
  }
}
