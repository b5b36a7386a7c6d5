package vn.okr.local.company;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.okr.application.Precondition;
import vn.okr.application.organisation.ManageUnits;
import vn.okr.application.organisation.RegisterPeople;
import vn.okr.application.organisation.SignIn;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Title;
import vn.okr.local.account.Account;
import vn.okr.local.account.Accounts;

/** Tells how the admin sets up the organisation and how everyone signs in. */
@Singleton
class OrganisationTeller {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final SignIn signIn;
  private final RegisterPeople registerPeople;
  private final ManageUnits manageUnits;
  private final StoryTime clock;

  @Inject
  OrganisationTeller(
      SignIn signIn, RegisterPeople registerPeople, ManageUnits manageUnits, StoryTime clock) {
    this.signIn = signIn;
    this.registerPeople = registerPeople;
    this.manageUnits = manageUnits;
    this.clock = clock;
  }

  /** The admin registers people and makes the units; then everyone signs in. */
  Cast tell(String issuer) {
    Cast cast = new Cast();
    Actor admin = signIn(Accounts.ADMIN, issuer);
    cast.enter(Accounts.ADMIN.name(), admin);
    Map<String, PersonId> people = register(admin);
    for (OrganisationChart.Place place : OrganisationChart.PLACES) {
      Unit unit = make(admin, place, cast, people);
      cast.found(place.key(), unit.id(), place.lead());
    }
    for (Account employee : Accounts.EMPLOYEES) {
      clock.passMinutes(3);
      cast.enter(employee.name(), signIn(employee, issuer));
    }
    return cast;
  }

  private Map<String, PersonId> register(Actor admin) {
    Map<String, PersonId> people = new HashMap<>();
    int number = 1;
    for (Account employee : Accounts.EMPLOYEES) {
      RegisterPeople.NewPerson person =
          new RegisterPeople.NewPerson(
              new Title(employee.displayName()),
              employee.email(),
              "SM%03d".formatted(number++),
              "vi",
              ZONE,
              Set.of());
      people.put(employee.name(), registerPeople.register(admin, () -> person).person().id());
    }
    return people;
  }

  private Unit make(
      Actor admin, OrganisationChart.Place place, Cast cast, Map<String, PersonId> people) {
    UnitId parent = place.parent() == null ? null : cast.unit(place.parent());
    Set<PersonId> leads = Set.of(Objects.requireNonNull(people.get(place.lead())));
    Unit unit =
        manageUnits.create(
            admin,
            () -> new ManageUnits.NewUnit(new Title(place.name()), place.kind(), parent, leads));
    for (String member : place.members()) {
      manageUnits.addMember(
          admin, unit.id(), Objects.requireNonNull(people.get(member)), Precondition.none());
    }
    return unit;
  }

  private Actor signIn(Account account, String issuer) {
    return signIn.signIn(
        new SignIn.Claims(
            new Identity(issuer, account.name()),
            account.displayName(),
            account.email(),
            account.email(),
            null,
            "vi",
            ZONE,
            account.admin()));
  }
}
