package vn.okr.application.organisation;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.Precondition;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.port.People;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.shared.NotFound;

/** Someone looks at their own record and says how they like to be spoken to. */
@UseCase
public class MyProfile {
  /** What is to change about one's own record; name and e-mail are the provider's. */
  public record ProfileEdit(Patch<@Nullable String> locale, Patch<@Nullable ZoneId> zone) {}

  private final People people;
  private final PeopleReader reader;

  @Inject
  public MyProfile(People people, PeopleReader reader) {
    this.people = people;
    this.reader = reader;
  }

  /** One's own record. */
  @ReadOnly
  public PersonView get(Actor actor) {
    return reader.find(actor.person()).orElseThrow(NotFound::new);
  }

  /** Changes language or zone. */
  public PersonView edit(Actor actor, Precondition precondition, Supplier<ProfileEdit> asked) {
    Person person = people.find(actor.person()).orElseThrow(NotFound::new);
    precondition.require(person.revision());
    ProfileEdit edit = asked.get();
    people.save(
        new Person(
            person.id(),
            person.displayName(),
            person.email(),
            person.employeeNumber(),
            person.identity(),
            edit.locale().orNone(person.locale()),
            edit.zone().orNone(person.zone()),
            person.active(),
            person.revision() + 1,
            person.introduction()));
    return get(actor);
  }
}
