package vn.okr.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.ActorId;

/**
 * What a driving adapter tells of the request at hand, for those below that answer some requests in
 * another way. Nothing is known of work that nobody asked for.
 */
@RequestScoped
public class CurrentCall {
  private @Nullable ActorId caller;
  private boolean reading;

  /**
   * Tells who is calling.
   *
   * @param reading whether the request can only ask, and changes nothing
   */
  public void comesFrom(ActorId caller, boolean reading) {
    this.caller = caller;
    this.reading = reading;
  }

  /** Who is calling; empty until they have signed in. */
  public Optional<ActorId> caller() {
    return Optional.ofNullable(caller);
  }

  /** Whether a caller is known, and only asks. */
  public boolean isReading() {
    return reading;
  }
}
