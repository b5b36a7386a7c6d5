package vn.okr.testkit.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.port.Reminders;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;

/** The reminders of a company in memory. */
public final class RemindersInMemory implements Reminders {
  /** What is known of someone's reminders. */
  record Kept(
      boolean wanted,
      @Nullable LocalDate day,
      boolean waits,
      Instant notBefore,
      @Nullable Instant sentAt) {
    static final Kept NOTHING = new Kept(true, null, false, Instant.EPOCH, null);

    /** Whether reminders can be sent to someone at all. */
    static boolean isReachable(Person person) {
      return person.active() && person.email() != null;
    }

    Kept waiting(boolean waiting) {
      return new Kept(wanted, day, waiting, notBefore, sentAt);
    }

    Kept notBefore(Instant moment) {
      return new Kept(wanted, day, waits, moment, sentAt);
    }
  }

  private final Company company;

  /** The reminders of the company. */
  public RemindersInMemory(Company company) {
    this.company = company;
  }

  @Override
  public Set<ZoneId> zones(ZoneId usual) {
    return reachable().map(person -> zoneOf(person, usual)).collect(Collectors.toSet());
  }

  @Override
  public int plan(LocalDate day, ZoneId zone, ZoneId usual, Instant now) {
    String key = zone + " " + day;
    if (company.reminderDays.has(key)) {
      return 0;
    }
    company.reminderDays.put(key, day);
    List<PersonId> concerned =
        reachable()
            .filter(person -> zoneOf(person, usual).equals(zone))
            .map(Person::id)
            .filter(person -> isToBePlanned(kept(person), day))
            .toList();
    concerned.forEach(
        person -> change(person, one -> new Kept(true, day, true, now, one.sentAt())));
    return concerned.size();
  }

  private static boolean isToBePlanned(Kept kept, LocalDate day) {
    return kept.wanted() && (kept.day() == null || kept.day().isBefore(day));
  }

  @Override
  public synchronized Set<PersonId> take(int most, Instant now, Instant until) {
    Set<PersonId> taken =
        company.reminders.rows().entrySet().stream()
            .filter(row -> row.getValue().waits() && !row.getValue().notBefore().isAfter(now))
            .sorted(
                Comparator.comparing((Map.Entry<PersonId, Kept> row) -> row.getValue().notBefore())
                    .thenComparing(row -> row.getKey().value().toString()))
            .limit(most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    taken.forEach(person -> change(person, one -> one.notBefore(until)));
    return taken;
  }

  @Override
  public void sent(Collection<PersonId> people, Instant at) {
    people.forEach(
        person ->
            change(person, one -> new Kept(one.wanted(), one.day(), false, one.notBefore(), at)));
  }

  @Override
  public void leaveOut(Collection<PersonId> people) {
    people.forEach(person -> change(person, one -> one.waiting(false)));
  }

  @Override
  public void putOff(Collection<PersonId> people, Instant until) {
    people.forEach(person -> change(person, one -> one.waits() ? one.notBefore(until) : one));
  }

  @Override
  public boolean isWanted(PersonId person) {
    return kept(person).wanted();
  }

  @Override
  public void decide(PersonId person, boolean wanted) {
    change(
        person,
        one -> new Kept(wanted, one.day(), one.waits() && wanted, one.notBefore(), one.sentAt()));
  }

  @Override
  public int forgetBefore(LocalDate day) {
    int before = company.reminderDays.all().size();
    company.reminderDays.rows().values().removeIf(planned -> planned.isBefore(day));
    return before - company.reminderDays.all().size();
  }

  private Stream<Person> reachable() {
    return company.people.all().stream().filter(Kept::isReachable);
  }

  private static ZoneId zoneOf(Person person, ZoneId usual) {
    return person.zone() == null ? usual : person.zone();
  }

  private Kept kept(PersonId person) {
    return company.reminders.getOr(person, Kept.NOTHING);
  }

  private void change(PersonId person, UnaryOperator<Kept> to) {
    company.reminders.put(person, to.apply(kept(person)));
  }
}
