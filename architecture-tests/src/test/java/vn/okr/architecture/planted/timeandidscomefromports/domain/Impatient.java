package vn.okr.architecture.planted.timeandidscomefromports.domain;

import java.time.Instant;
import java.util.function.Supplier;

class Impatient {
  Supplier<Instant> clock() {
    return Instant::now;
  }
}
