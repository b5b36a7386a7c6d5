package vn.okr.adapters.persistence.shared;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.Deputy;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * Who did something, in two columns of which exactly one is set, and a third for in whose name a
 * deputy did it.
 */
public final class Authors {
  private Authors() {}

  /** The person, deputy or not, if it was one. */
  public static @Nullable UUID personIn(ActorId author) {
    return author instanceof ServiceAccountId ? null : author.value();
  }

  /** The service account, if it was one. */
  public static @Nullable UUID serviceAccountIn(ActorId author) {
    return author instanceof ServiceAccountId account ? account.value() : null;
  }

  /** The person in whose name a deputy did it, if one did. */
  public static @Nullable UUID principalOf(ActorId author) {
    PersonId principal = author.principal();
    return principal == null ? null : principal.value();
  }

  /** Whoever it was, from all three columns. */
  public static ActorId of(
      @Nullable UUID person, @Nullable UUID serviceAccount, @Nullable UUID principal) {
    if (person == null) {
      return new ServiceAccountId(Objects.requireNonNull(serviceAccount));
    }
    PersonId self = new PersonId(person);
    return principal == null ? self : new Deputy(self, new PersonId(principal));
  }
}
