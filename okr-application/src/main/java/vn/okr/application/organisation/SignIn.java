package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.application.UseCase;
import vn.okr.application.port.Ids;
import vn.okr.application.port.People;
import vn.okr.application.port.People.Arrival;
import vn.okr.application.port.ServiceAccounts;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Introduction;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccount;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Title;

/** Someone, or a machine, arrives with a token of the company's identity provider. */
@UseCase
public class SignIn {
  /**
   * What the token says about its holder.
   *
   * @param name how they are called; absent if not said
   * @param email absent unless the provider shares it
   * @param claimEmail an e-mail the provider has verified, by which a registered record may be
   *     claimed; absent if not verified or not configured
   * @param claimEmployeeNumber an employee number, likewise
   * @param admin whether their roles make them OKR admin
   */
  public record Claims(
      Identity identity,
      @Nullable String name,
      @Nullable String email,
      @Nullable String claimEmail,
      @Nullable String claimEmployeeNumber,
      @Nullable String locale,
      @Nullable ZoneId zone,
      boolean admin) {}

  private final People people;
  private final ServiceAccounts serviceAccounts;
  private final Ids ids;
  private final Time time;
  private final Settings settings;

  @Inject
  public SignIn(
      People people, ServiceAccounts serviceAccounts, Ids ids, Time time, Settings settings) {
    this.people = people;
    this.serviceAccounts = serviceAccounts;
    this.ids = ids;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The machine behind the token, which is never taken for a person.
   *
   * @param client the client it signs in as
   * @throws NotAllowed unless an admin has let it in
   */
  public Actor signIn(String client) {
    return serviceAccounts
        .findByClient(client)
        .filter(ServiceAccount::active)
        .map(ServiceAccount::actor)
        .orElseThrow(NotAllowed::new);
  }

  /**
   * The person behind the token: known already, registered ahead and claimed now, or made now; with
   * those whose deputy they are today.
   *
   * @throws NotAllowed for someone who was made inactive
   */
  public Actor signIn(Claims claims) {
    Optional<Arrival> known =
        people.findArriving(claims.identity(), settings.current().dayOf(time.now()));
    Person person =
        known
            .map(arrival -> follow(arrival.person(), claims))
            .or(() -> people.findByIdentity(ForgottenIdentity.of(claims.identity())))
            .or(() -> claim(claims))
            .orElseGet(() -> make(claims));
    if (!person.active()) {
      throw new NotAllowed();
    }
    return new Actor(person.id(), claims.admin(), known.map(Arrival::standsInFor).orElse(Set.of()));
  }

  /** Whether someone active is known just as the token introduces them. */
  static boolean saysNothingNew(Person known, Claims claims) {
    return known.active() && known.introducedBy(introduction(claims)).equals(known);
  }

  static Actor actor(Arrival arrival, Claims claims) {
    return new Actor(arrival.person().id(), claims.admin(), arrival.standsInFor());
  }

  /** Names and addresses change where people sign in; whoever was renamed there is renamed here. */
  private Person follow(Person known, Claims claims) {
    Person now = known.introducedBy(introduction(claims));
    if (!now.equals(known) && known.active()) {
      people.follow(now);
    }
    return now;
  }

  private Optional<Person> claim(Claims claims) {
    Optional<Person> registered = Optional.empty();
    if (claims.claimEmployeeNumber() != null) {
      registered = people.findUnclaimedByEmployeeNumber(claims.claimEmployeeNumber());
    }
    if (registered.isEmpty() && claims.claimEmail() != null) {
      registered = people.findUnclaimedByEmail(claims.claimEmail());
    }
    Optional<Person> claimed =
        registered.map(person -> person.claimedBy(claims.identity(), introduction(claims)));
    claimed.ifPresent(people::save);
    return claimed;
  }

  private Person make(Claims claims) {
    Person person =
        new Person(
            new PersonId(ids.next()),
            displayName(claims),
            claims.email(),
            null,
            claims.identity(),
            claims.locale(),
            claims.zone(),
            true,
            0,
            introduction(claims));
    return people.addUnlessKnown(person);
  }

  private static Introduction introduction(Claims claims) {
    boolean named = claims.name() != null && !claims.name().isBlank();
    return new Introduction(named ? claims.name() : null, claims.email());
  }

  private static Title displayName(Claims claims) {
    if (claims.name() != null && !claims.name().isBlank()) {
      return new Title(claims.name());
    }
    return new Title(claims.email() != null ? claims.email() : claims.identity().subject());
  }
}
