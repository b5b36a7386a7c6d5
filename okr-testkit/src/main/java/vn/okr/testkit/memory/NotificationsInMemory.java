package vn.okr.testkit.memory;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.port.News;
import vn.okr.application.port.News.Reason;
import vn.okr.application.port.Notifications;
import vn.okr.application.talk.NotificationReader;
import vn.okr.application.talk.NotificationView;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Person;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.talk.CommentId;

/** What people of a company in memory were told, for writing and for reading. */
public final class NotificationsInMemory implements Notifications, NotificationReader {
  /** Who was told of what. */
  record Key(PersonId person, UUID id) {}

  /** What they were told. */
  record Told(Reason reason, ActorId by, Instant at, News.Item item, boolean unread) {
    boolean isAbout(ObjectiveId objective) {
      return item.objective().equals(objective);
    }
  }

  private final Company company;

  /** What people of the company were told. */
  public NotificationsInMemory(Company company) {
    this.company = company;
  }

  @Override
  public void tell(News news) {
    for (News.Item item : news.items()) {
      for (PersonId person : concerned(news, item)) {
        Key key = new Key(person, item.id());
        Reason reason = news.mentioned().contains(person) ? Reason.MENTION : news.reason();
        if (!company.notifications.has(key)) {
          company.notifications.put(key, new Told(reason, news.by(), news.at(), item, true));
        }
      }
    }
  }

  private Set<PersonId> concerned(News news, News.Item item) {
    FollowsInMemory follows = new FollowsInMemory(company);
    Set<PersonId> only = news.only();
    Set<PersonId> concerned = new HashSet<>(news.mentioned());
    company.people.all().stream()
        .map(Person::id)
        .filter(person -> follows.isFollowing(person, item.objective()))
        .forEach(concerned::add);
    concerned.removeIf(
        person ->
            person.equals(news.by())
                || (only != null && !only.contains(person))
                || company.people.find(person).filter(Person::active).isEmpty());
    return concerned;
  }

  @Override
  public int countUnread(PersonId person, int most) {
    return (int) of(person).filter(entry -> entry.getValue().unread()).limit(most).count();
  }

  @Override
  public void read(PersonId person, Instant until) {
    company
        .notifications
        .rows()
        .replaceAll(
            (key, told) ->
                key.person().equals(person) && !told.at().isAfter(until)
                    ? new Told(told.reason(), told.by(), told.at(), told.item(), false)
                    : told);
  }

  @Override
  public int forgetBefore(Instant instant) {
    int before = company.notifications.all().size();
    company.notifications.rows().values().removeIf(told -> told.at().isBefore(instant));
    return before - company.notifications.all().size();
  }

  @Override
  public Page<NotificationView> page(
      PersonId person, Actor reader, boolean unread, @Nullable Instant since, PageRequest request) {
    Visibility visibility = new Visibility(company, reader);
    return Pages.of(
        of(person)
            .filter(entry -> !unread || entry.getValue().unread())
            .filter(entry -> since == null || !entry.getValue().at().isBefore(since))
            .filter(entry -> visibility.mayRead(entry.getValue().item().objective()))
            .map(entry -> view(entry.getValue())),
        request.newestFirst(),
        NotificationView::id);
  }

  private Stream<Map.Entry<Key, Told>> of(PersonId person) {
    return company.notifications.rows().entrySet().stream()
        .filter(entry -> entry.getKey().person().equals(person));
  }

  private NotificationView view(Told told) {
    News.Item item = told.item();
    ObjectiveSnapshot goal = company.objectives.find(item.objective()).orElseThrow();
    return new NotificationView(
        item.id(),
        told.reason(),
        told.at(),
        told.by(),
        company.nameOf(told.by()),
        goal.id(),
        goal.definition().title().value(),
        item.keyResult(),
        goal.keyResults().all().stream()
            .filter(one -> Objects.equals(one.id(), item.keyResult()))
            .map(one -> one.definition().title().value())
            .findFirst()
            .orElse(null),
        company
            .comments
            .find(new CommentId(item.id()))
            .filter(comment -> !comment.deleted())
            .map(comment -> comment.requireSaid().text().value())
            .orElse(null),
        told.unread());
  }
}
