package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.domain.objective.Closure;

/** What was learned when an objective was closed. */
public record ReflectionResponse(
    String worked, String hindered, String change, @Nullable String missReason) {
  static ReflectionResponse of(Closure.Reflection reflection) {
    return new ReflectionResponse(
        reflection.worked().value(),
        reflection.hindered().value(),
        reflection.change().value(),
        WireValues.of(reflection.missReason()));
  }
}
