package vn.okr.adapters.persistence.shared;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.ServiceAccountId;

/** Who did something, in two columns of which exactly one is set. */
public final class Authors {
  private Authors() {}

  /** The person, if it was one. */
  public static @Nullable UUID personIn(ActorId author) {
    return author instanceof PersonId person ? person.value() : null;
  }

  /** The service account, if it was one. */
  public static @Nullable UUID serviceAccountIn(ActorId author) {
    return author instanceof ServiceAccountId account ? account.value() : null;
  }

  /** Whoever it was, from both columns. */
  public static ActorId of(@Nullable UUID person, @Nullable UUID serviceAccount) {
    return person != null
        ? new PersonId(person)
        : new ServiceAccountId(Objects.requireNonNull(serviceAccount));
  }
}
