package vn.okr.adapters.persistence.replica;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Tells transactions that change something from those that might have. */
@PersistenceUnitExtension
class NotedChanges implements StatementInspector {
  private static final Pattern CHANGE =
      Pattern.compile("\\b(insert into|delete from|merge into|update \\S+( \\S+)? set)\\b");

  @Override
  public String inspect(String sql) {
    if (Work.isNoted() && CHANGE.matcher(sql).find()) {
      Work.noteChange();
    }
    return sql;
  }
}
