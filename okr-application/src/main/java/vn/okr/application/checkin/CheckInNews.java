package vn.okr.application.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.okr.application.port.News;
import vn.okr.application.port.News.Reason;
import vn.okr.application.port.Notifications;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.objective.ObjectiveId;

/** Tells who follows an objective of check-ins on it. */
@ApplicationScoped
public class CheckInNews {
  private final Notifications notifications;

  @Inject
  public CheckInNews(Notifications notifications) {
    this.notifications = notifications;
  }

  /** Tells of what one actor has recorded at once. */
  void tellOf(List<CheckIn> recorded, Set<Objective> touched) {
    if (recorded.isEmpty()) {
      return;
    }
    Map<KeyResultId, ObjectiveId> owners = new HashMap<>();
    touched.forEach(
        objective ->
            objective.keyResults().all().forEach(part -> owners.put(part.id(), objective.id())));
    List<News.Item> items = recorded.stream().map(one -> item(one, owners)).toList();
    CheckIn any = recorded.getFirst();
    notifications.tell(
        new News(Reason.CHECK_IN, any.by(), any.recordedAt(), items, Set.of(), null));
  }

  private static News.Item item(CheckIn checkIn, Map<KeyResultId, ObjectiveId> owners) {
    ObjectiveId objective = Objects.requireNonNull(owners.get(checkIn.keyResultId()));
    return new News.Item(checkIn.id().value(), objective, checkIn.keyResultId());
  }
}
