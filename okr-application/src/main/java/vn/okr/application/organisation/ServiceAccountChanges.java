package vn.okr.application.organisation;

import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.application.FieldChanges;
import vn.okr.domain.organisation.ServiceAccount;

/** What differs between two revisions of a service account, for its history. */
final class ServiceAccountChanges {
  private ServiceAccountChanges() {}

  static FieldChanges between(@Nullable ServiceAccount before, ServiceAccount after) {
    FieldChanges changes = new FieldChanges();
    compare(changes, "name", before, after, account -> account.name().value());
    compare(changes, "client", before, after, ServiceAccount::client);
    compare(changes, "scopes", before, after, ServiceAccount::scopes);
    compare(changes, "keyResults", before, after, account -> new TreeSet<>(account.keyResults()));
    compare(changes, "kpis", before, after, ServiceAccountChanges::namedKpis);
    compare(changes, "active", before, after, ServiceAccount::active);
    return changes;
  }

  /** None are told as nothing, so that whoever reports on none has no line of it. */
  private static @Nullable Object namedKpis(ServiceAccount account) {
    return account.kpis().isEmpty() ? null : new TreeSet<>(account.kpis());
  }

  private static void compare(
      FieldChanges changes,
      String field,
      @Nullable ServiceAccount before,
      ServiceAccount after,
      Function<ServiceAccount, @Nullable Object> value) {
    changes.compare(field, before == null ? null : value.apply(before), value.apply(after));
  }
}
