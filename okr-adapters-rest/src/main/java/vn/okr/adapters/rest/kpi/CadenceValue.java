package vn.okr.adapters.rest.kpi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.okr.domain.kpi.Cadence;
import vn.okr.domain.kpi.CadenceUnit;

/** How often a KPI is read, such as every 2 weeks. */
@Schema(name = "Cadence")
public record CadenceValue(@Schema(minimum = "1", maximum = "366") int every, CadenceUnit unit) {
  /** Refuses a number out of bounds. */
  public CadenceValue {
    every = new Cadence(every, unit).every();
  }

  static CadenceValue of(Cadence cadence) {
    return new CadenceValue(cadence.every(), cadence.unit());
  }

  Cadence toCadence() {
    return new Cadence(every, unit);
  }
}
