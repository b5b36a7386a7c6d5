package vn.okr.adapters.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.okr.application.port.Time;

/** The machine's clock, as fine as a {@code timestamptz} keeps it. */
@ApplicationScoped
class SystemTime implements Time {
  @Override
  public Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
