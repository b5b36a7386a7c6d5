package vn.okr.architecture.planted.timeandidscomefromports.domain;

import java.time.Instant;

class Impatient {
  Instant now() {
    return Instant.now();
  }
}
