package vn.okr.domain.talk;

import java.time.Instant;
import vn.okr.domain.organisation.PersonId;

/** That a thread has come to its end, until someone opens it again. */
public record Resolution(PersonId by, Instant at) {}
