package vn.okr.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** How use cases and their ports are made. */
final class UseCases {
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final String INJECT = "jakarta.inject.Inject";

  static final List<HouseRule> ALL =
      List.of(
          new HouseRule(
              "transactionsonusecases",
              root ->
                  noClasses()
                      .that()
                      .resideInAPackage(root + "..")
                      .and()
                      .doNotHaveSimpleName("UseCase")
                      .should()
                      .beAnnotatedWith(TRANSACTIONAL)
                      .because("a transaction is as long as an actor's goal")),
          new HouseRule(
              "notransactionsonmethods",
              root ->
                  noMethods()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAPackage(root + "..")
                      .should()
                      .beAnnotatedWith(TRANSACTIONAL)
                      .because("a transaction is as long as an actor's goal")),
          new HouseRule(
              "usecasesthrownothingchecked",
              root ->
                  methods()
                      .that()
                      .areDeclaredInClassesThat()
                      .areAnnotatedWith(root + ".application.UseCase")
                      .should(declareNoException())
                      .because("a checked exception leaving a transaction would commit it")),
          new HouseRule(
              "usecasesareconcrete",
              root ->
                  classes()
                      .that()
                      .areAnnotatedWith(root + ".application.UseCase")
                      .should()
                      .notBeInterfaces()
                      .andShould()
                      .notHaveModifier(FINAL)
                      .because(
                          "a use case is the driving port itself, wrapped by its transaction")),
          new HouseRule(
              "portsareinterfaces",
              root ->
                  classes()
                      .that()
                      .resideInAPackage(root + ".application.port")
                      .and(areTopLevelAndNoRecords())
                      .should()
                      .beInterfaces()
                      .because("a port always has two adapters")),
          new HouseRule(
              "nofieldinjection",
              root ->
                  noFields()
                      .that()
                      .areDeclaredInClassesThat()
                      .resideInAPackage(root + "..")
                      .should()
                      .beAnnotatedWith(INJECT)
                      .because("what a class needs stands in its constructor")));

  private UseCases() {}

  private static ArchCondition<JavaMethod> declareNoException() {
    return new ArchCondition<>("declare no exception") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean none = method.getThrowsClause().size() == 0;
        events.add(new SimpleConditionEvent(method, none, method.getFullName()));
      }
    };
  }

  private static DescribedPredicate<JavaClass> areTopLevelAndNoRecords() {
    return DescribedPredicate.describe(
        "are top level and no records",
        type ->
            type.isTopLevelClass()
                && !type.isRecord()
                && !type.getSimpleName().equals("package-info"));
  }
}
