package vn.okr.benchmarks.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import vn.okr.benchmarks.volume.Database;
import vn.okr.local.LocalFailure;

/**
 * Who checks in.
 *
 * @param below people whose objectives contribute to one key result of the company's, and to their
 *     team's, which carries others up to the same
 * @param unrelated people whose objectives contribute to nothing
 * @param ofCompany the company's objective with that key result, as one of the people sees it
 */
record CrowdGround(List<Subject> below, List<Subject> unrelated, Subject ofCompany) {
  private static final String CARRIED =
      """
      select o.id, k.id from key_result k
      join objective o on o.id = k.objective_id
      join unit u on u.id = o.owner_unit_id
      where k.measure = 'aligned' and u.kind = 'COMPANY'""";

  private static final String CONTRIBUTE =
      """
      insert into link (from_objective_id, position, kind, weight, to_objective_id, to_key_result_id)
      select lower, 2, 'CONTRIBUTES', 1, ?, ? from unnest(?) lower""";

  private static final String ROLL_UP =
      "insert into roll_up_request (key_result_id) select id from key_result where measure = 'aligned'";

  /** Picks them and sets the links; the scores above follow when the product is started. */
  static CrowdGround prepare(Database database, Provider provider, int people) throws SQLException {
    String linked = "exists (select from link l where l.from_objective_id = o.id)";
    List<Subject> below = Subjects.of(database, provider, linked, people);
    List<Subject> unrelated = Subjects.of(database, provider, "not " + linked, people);
    if (below.size() < people || unrelated.size() < people) {
      throw new LocalFailure("There are too few people for a crowd");
    }
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        PreparedStatement contribute = connection.prepareStatement(CONTRIBUTE)) {
      ResultSet company = statement.executeQuery(CARRIED);
      company.next();
      Subject seen = below.getFirst().at(uuid(company, 1), uuid(company, 2));
      contribute.setObject(1, seen.objective());
      contribute.setObject(2, seen.keyResult());
      UUID[] lower = below.stream().map(Subject::objective).toArray(UUID[]::new);
      contribute.setArray(3, connection.createArrayOf("uuid", lower));
      contribute.execute();
      statement.execute(ROLL_UP);
      return new CrowdGround(below, unrelated, seen);
    }
  }

  private static UUID uuid(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
