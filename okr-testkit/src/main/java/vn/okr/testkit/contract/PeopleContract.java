package vn.okr.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.okr.testkit.PersonBuilder.aPerson;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;

/** What every store of people holds to. */
public abstract class PeopleContract extends PortContract {
  private static final String ISSUER = "https://sso.example.vn";

  @Test
  void aPersonComesBackAsTheyWereStored() {
    // Given
    Person person =
        scene.add(
            aPerson()
                .named("Đặng Thị Tuyết Nhung")
                .reachedAt("Nhung." + unique() + "@example.vn")
                .numbered(unique())
                .knownAs(ISSUER, unique())
                .livingIn("vi", ZoneId.of("Asia/Ho_Chi_Minh"))
                .inactive()
                .atRevision(2)
                .build());

    // When
    Optional<Person> found = inTransaction(() -> ports.people().find(person.id()));

    // Then
    assertThat(found).contains(person);
  }

  @Test
  void aPersonOfWhomOnlyTheNameIsKnownComesBackToo() {
    // Given
    Person person = scene.add(aPerson().build());

    // When
    Optional<Person> found = inTransaction(() -> ports.people().find(person.id()));

    // Then
    assertThat(found).contains(person);
  }

  @Test
  void aPersonIsFoundByTheirIdentity() {
    // Given
    String subject = unique();
    Person person = scene.add(aPerson().knownAs(ISSUER, subject).build());
    scene.add(aPerson().knownAs("https://other.example.vn", subject).build());

    // When
    Optional<Person> found =
        inTransaction(() -> ports.people().findByIdentity(new Identity(ISSUER, subject)));

    // Then
    assertThat(found).contains(person);
  }

  @Test
  void aPersonFollowsTheirIntroductionWhateverTheRevision() {
    // Given
    Identity identity = new Identity(ISSUER, unique());
    Person person = scene.add(aPerson().knownAs(ISSUER, identity.subject()).atRevision(3).build());
    Introduction first = new Introduction("Vũ Trang", "trang@example.vn");
    Introduction second = new Introduction("Vũ Thu Trang", "thu.trang@example.vn");
    Person once = person.introducedBy(first);

    // When
    inTransaction(() -> follow(once));
    inTransaction(() -> follow(once));
    inTransaction(() -> follow(once.introducedBy(second)));

    // Then
    Person stored = inTransaction(() -> ports.people().findByIdentity(identity)).orElseThrow();
    assertThat(stored.displayName().value()).isEqualTo("Vũ Thu Trang");
    assertThat(stored.email()).isEqualTo("thu.trang@example.vn");
    assertThat(stored.introduction()).isEqualTo(second);
    assertThat(stored.revision()).isEqualTo(5);
    assertThat(inTransaction(() -> ports.people().find(person.id()))).contains(stored);
  }

  private boolean follow(Person introduced) {
    ports.people().follow(introduced);
    return true;
  }

  @Test
  void anUnknownIdentityIsNobody() {
    // Given
    Identity unknown = new Identity(ISSUER, unique());

    // When
    Optional<Person> found = inTransaction(() -> ports.people().findByIdentity(unknown));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void onlyKnownAndActivePeopleAreActive() {
    // Given
    PersonId active = scene.person();
    PersonId inactive = scene.add(aPerson().inactive().build()).id();
    PersonId unknown = new PersonId(scene.id());

    // When
    Set<PersonId> found =
        inTransaction(() -> ports.people().activeAmong(List.of(active, inactive, unknown)));

    // Then
    assertThat(found).containsExactly(active);
  }

  @Test
  void anIdentityIsTakenOnce() {
    // Given
    String subject = unique();
    scene.add(aPerson().knownAs(ISSUER, subject).build());
    Person twin = aPerson().knownAs(ISSUER, subject).build();

    // When
    OkrException refused = refusalOf(() -> ports.people().add(twin));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
    assertThat(inTransaction(() -> ports.people().find(twin.id()))).isEmpty();
  }

  @Test
  void anEmployeeNumberIsTakenOnce() {
    // Given
    String number = unique();
    scene.add(aPerson().numbered(number).build());
    Person twin = aPerson().numbered(number).build();

    // When
    OkrException refused = refusalOf(() -> ports.people().add(twin));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
  }

  @Test
  void employeeNumbersThatAreTakenAreTold() {
    // Given
    String taken = unique();
    scene.add(aPerson().numbered(taken).build());
    scene.add(aPerson().build());

    // When
    Set<String> found =
        inTransaction(() -> ports.people().takenNumbers(List.of(taken, unique(), taken)));

    // Then
    assertThat(found).containsExactly(taken);
  }

  @Test
  void theNextRevisionReplacesAPerson() {
    // Given
    Person person = scene.add(aPerson().build());
    Person claimed = person.claimedBy(new Identity(ISSUER, unique()), Introduction.NONE);

    // When
    run(() -> ports.people().save(claimed));

    // Then
    assertThat(inTransaction(() -> ports.people().find(person.id()))).contains(claimed);
  }

  @Test
  void aStaleRevisionIsRefusedAndNothingOfItKept() {
    // Given
    Person person = scene.add(aPerson().build());
    Person kept = person.claimedBy(new Identity(ISSUER, unique()), Introduction.NONE);
    Person late = person.claimedBy(new Identity(ISSUER, unique()), Introduction.NONE);
    run(() -> ports.people().save(kept));

    // When
    OkrException refused = refusalOf(() -> ports.people().save(late));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.STALE);
    assertThat(inTransaction(() -> ports.people().find(person.id()))).contains(kept);
  }

  @Test
  void nobodyIsSavedUnderTheEmployeeNumberOfAnother() {
    // Given
    String number = unique();
    scene.add(aPerson().numbered(number).build());
    Person person = scene.add(aPerson().build());
    Person renumbered = renumbered(person, number);

    // When
    OkrException refused = refusalOf(() -> ports.people().save(renumbered));

    // Then
    assertThat(refused.code()).isEqualTo(ErrorCode.ALREADY_EXISTS);
    assertThat(inTransaction(() -> ports.people().find(person.id()))).contains(person);
  }

  private static Person renumbered(Person person, String number) {
    return new Person(
        person.id(),
        person.displayName(),
        person.email(),
        number,
        person.identity(),
        person.locale(),
        person.zone(),
        person.active(),
        person.revision() + 1);
  }

  private String unique() {
    return scene.id().toString();
  }
}
