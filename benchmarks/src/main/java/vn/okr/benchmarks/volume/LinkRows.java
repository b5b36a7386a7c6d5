package vn.okr.benchmarks.volume;

import java.sql.SQLException;
import org.postgresql.PGConnection;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.shared.Weight;

/** Writes what contributes to what. */
final class LinkRows implements AutoCloseable {
  private final CopyText out;

  LinkRows(PGConnection database) throws SQLException {
    out =
        new CopyText(
            database,
            """
            link (from_objective_id, position, kind, weight, to_objective_id, to_key_result_id)""");
  }

  void write(Plan lower) {
    Plan upper = lower.upper();
    if (upper != null) {
      out.row(
          lower.id().value(),
          1,
          LinkKind.CONTRIBUTES,
          Weight.ONE,
          upper.id().value(),
          upper.keyResult(0).value());
    }
  }

  @Override
  public void close() {
    out.close();
  }
}
