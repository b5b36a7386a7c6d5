package vn.okr.adapters.persistence.alignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.persistence.shared.Broken;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** The rows of {@code link} that one objective owns. */
@ApplicationScoped
class LinkRows {
  /** One statement for all links; the owner of a key result is looked up on the way. */
  private static final String INSERT =
      """
      insert into link
        (from_objective_id, position, kind, weight, to_objective_id, to_key_result_id)
      select :objective, given.position, given.kind, given.weight,
             coalesce(given.objective, key_result.objective_id), given.key_result
      from unnest(:kinds, :weights, :objectives, :keyResults) with ordinality
             as given (kind, weight, objective, key_result, position)
      left join key_result on key_result.id = given.key_result
      """;

  private final EntityManager database;

  LinkRows(EntityManager database) {
    this.database = database;
  }

  void delete(ObjectiveId objective) {
    database
        .createNativeQuery("delete from link where from_objective_id = :objective")
        .setParameter("objective", objective.value())
        .executeUpdate();
  }

  /**
   * Inserts the links in their order.
   *
   * @throws RuleViolated {@code unknown-reference} when an upper end is gone meanwhile
   */
  void insert(ObjectiveId objective, List<Link> links) {
    if (links.isEmpty()) {
      return;
    }
    try {
      database
          .createNativeQuery(INSERT)
          .setParameter("objective", objective.value())
          .setParameter("kinds", links.stream().map(l -> l.kind().name()).toArray(String[]::new))
          .setParameter(
              "weights", links.stream().map(l -> l.weight().toDecimal()).toArray(BigDecimal[]::new))
          .setParameter(
              "objectives", links.stream().map(LinkRows::objectiveId).toArray(UUID[]::new))
          .setParameter(
              "keyResults", links.stream().map(LinkRows::keyResultId).toArray(UUID[]::new))
          .executeUpdate();
    } catch (ConstraintViolationException violation) {
      throw Broken.REFERENCE.as(new RuleViolated(ErrorCode.UNKNOWN_REFERENCE), violation);
    }
  }

  private static @Nullable UUID objectiveId(Link link) {
    return link.to() instanceof Target.OfObjective(var objective) ? objective.value() : null;
  }

  private static @Nullable UUID keyResultId(Link link) {
    return link.to() instanceof Target.OfKeyResult(var keyResult) ? keyResult.value() : null;
  }
}
