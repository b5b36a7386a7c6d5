package vn.okr.adapters.persistence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.okr.application.port.RollUps;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

@ApplicationScoped
class PostgresRollUps implements RollUps {
  /** Whatever its measure: one that is being made aligned just now must not be missed. */
  private static final String REQUEST_ABOVE =
      """
      insert into roll_up_request (key_result_id)
      select to_key_result_id from link
      where from_objective_id = :objective and kind = 'CONTRIBUTES'
        and to_key_result_id is not null
      """;

  private static final String REQUEST =
      "insert into roll_up_request (key_result_id) select unnest(:keyResults)";

  /** Requests that another taker holds are passed over; they are his, or come back if he fails. */
  private static final String TAKE =
      """
      delete from roll_up_request where id in (
        select id from roll_up_request order by id limit :most for update skip locked)
      returning key_result_id
      """;

  private final Session database;

  PostgresRollUps(Session database) {
    this.database = database;
  }

  /**
   * Needs the links only, which are written at once: what else is pending need not be written for
   * it, so that many check-ins are still written in batches.
   */
  @Override
  public void requestAbove(ObjectiveId moved) {
    database
        .createNativeQuery(REQUEST_ABOVE, Object.class)
        .addSynchronizedQuerySpace("link")
        .setParameter("objective", moved.value())
        .executeUpdate();
  }

  @Override
  public void request(Collection<KeyResultId> keyResults) {
    if (!keyResults.isEmpty()) {
      database
          .createNativeQuery(REQUEST, Object.class)
          .addSynchronizedQuerySpace("roll_up_request")
          .setParameter(
              "keyResults", keyResults.stream().map(KeyResultId::value).toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  @Override
  public Set<KeyResultId> take(int most) {
    Set<KeyResultId> taken = new HashSet<>();
    database
        .createNativeQuery(TAKE, UUID.class)
        .setParameter("most", most)
        .getResultStream()
        .forEach(id -> taken.add(new KeyResultId(id)));
    return taken;
  }
}
