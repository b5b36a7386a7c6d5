package vn.okr.adapters.persistence.talk;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import vn.okr.adapters.persistence.shared.RowReader;
import vn.okr.adapters.persistence.shared.Sql;
import vn.okr.application.port.Follows;
import vn.okr.domain.objective.ObjectiveId;
import vn.okr.domain.organisation.PersonId;

@ApplicationScoped
class PostgresFollows implements Follows {
  private static final Sql IS_FOLLOWING =
      Sql.of(
          """
          select exists (
            select from follower f
            where f.person_id = :person and f.objective_id = :objective) as following""");

  private static final String ADD =
      """
      insert into follow (person_id, objective_id, follows)
      select :person, id, :follows from objective where id = :objective
      on conflict (person_id, objective_id)\s""";

  private static final String DECIDE = ADD + "do update set follows = excluded.follows";
  private static final String UNLESS_DECIDED = ADD + "do nothing";

  /** Whether someone follows something. */
  record Following(boolean following) {}

  private final Session database;
  private final RowReader rows;

  PostgresFollows(Session database, RowReader rows) {
    this.database = database;
    this.rows = rows;
  }

  @Override
  public boolean isFollowing(PersonId person, ObjectiveId objective) {
    Sql asked = IS_FOLLOWING.with("person", person.value()).with("objective", objective.value());
    return rows.read(Following.class, asked).getFirst().following();
  }

  @Override
  public void decide(PersonId person, ObjectiveId objective, boolean follows) {
    write(DECIDE, person, objective, follows);
  }

  @Override
  public void followUnlessDecided(PersonId person, ObjectiveId objective) {
    write(UNLESS_DECIDED, person, objective, true);
  }

  private void write(String statement, PersonId person, ObjectiveId objective, boolean follows) {
    database
        .createNativeQuery(statement, Object.class)
        .addSynchronizedQuerySpace("objective")
        .setParameter("person", person.value())
        .setParameter("objective", objective.value())
        .setParameter("follows", follows)
        .executeUpdate();
  }
}
