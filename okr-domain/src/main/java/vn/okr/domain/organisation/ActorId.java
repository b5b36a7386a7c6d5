package vn.okr.domain.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names whoever does something: a person, perhaps as a deputy, or a service account. */
public sealed interface ActorId permits PersonId, Deputy, ServiceAccountId {
  /** The id itself; no two of them are the same, of whichever kind. */
  UUID value();

  /** The person in whose name it was done; null unless it was done by a deputy. */
  default @Nullable PersonId principal() {
    return null;
  }
}
