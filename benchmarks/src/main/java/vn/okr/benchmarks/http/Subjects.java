package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.services.LocalDatabase;

/** Picks employees from all over the company, and lets them have signed in before. */
public final class Subjects {
  /** What pgbench takes as scripts at most is 128. */
  static final int NUMBER = 100;

  private static final String PICK =
      """
      select o.owner_person_id, min(m.unit_id::text)::uuid, o.id, min(k.id::text)::uuid
      from objective o
      join unit_member m on m.person_id = o.owner_person_id
      join key_result k on k.objective_id = o.id and k.measure = 'metric' and not k.dropped
      where o.state = 'PUBLISHED' and o.owner_person_id is not null and %s
      group by o.owner_person_id, o.id
      order by md5(o.id::text)
      limit ?""";

  private static final String KNOW =
      "update person set issuer = ?, subject = ? where id = ? returning id";

  private Subjects() {}

  static List<Subject> of(LocalDatabase database, Provider provider) throws SQLException {
    return of(Database.of(database), provider);
  }

  /** A hundred people, or as many as there are with an objective at work. */
  public static List<Subject> of(Database database, Provider provider) throws SQLException {
    return of(database, provider, "true", NUMBER);
  }

  /**
   * People whose objective meets a condition.
   *
   * @param condition SQL on {@code objective o}
   * @param most how many at most
   */
  static List<Subject> of(Database database, Provider provider, String condition, int most)
      throws SQLException {
    List<Subject> subjects = new ArrayList<>();
    try (Connection connection = database.connect();
        PreparedStatement pick = connection.prepareStatement(PICK.formatted(condition));
        PreparedStatement know = connection.prepareStatement(KNOW)) {
      pick.setInt(1, most);
      ResultSet row = pick.executeQuery();
      while (row.next()) {
        UUID person = row.getObject(1, UUID.class);
        String subject = person.toString();
        know.setString(1, provider.issuer());
        know.setString(2, subject);
        know.setObject(3, person);
        know.execute();
        UUID unit = row.getObject(2, UUID.class);
        UUID objective = row.getObject(3, UUID.class);
        UUID keyResult = row.getObject(4, UUID.class);
        subjects.add(new Subject(person, unit, objective, keyResult, provider.token(subject)));
      }
    }
    return subjects;
  }

  static Connection connect(LocalDatabase database) throws SQLException {
    return Database.of(database).connect();
  }
}
