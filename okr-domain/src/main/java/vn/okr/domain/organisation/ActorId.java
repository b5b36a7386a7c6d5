package vn.okr.domain.organisation;

import java.util.UUID;

/** Names whoever does something: a person, or a service account. */
public sealed interface ActorId permits PersonId, ServiceAccountId {
  /** The id itself; no two of them are the same, of whichever kind. */
  UUID value();
}
