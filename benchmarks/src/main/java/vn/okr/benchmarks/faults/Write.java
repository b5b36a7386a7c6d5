package vn.okr.benchmarks.faults;

import java.util.UUID;
import vn.okr.benchmarks.http.Subject;

/**
 * Something that is to be done once.
 *
 * @param by who does it
 * @param on the key result, the cycle of the draft, or the objective
 * @param mark tells it from all others; its idempotency key as well
 */
record Write(Kind kind, Subject by, UUID on, String mark) {
  private static final int VALUES = 200;

  String path() {
    return switch (kind) {
      case CHECK_IN -> "/key-results/" + on + "/check-ins";
      case DRAFT -> "/objectives";
      case EDIT -> "/objectives/" + on;
    };
  }

  String body() {
    return switch (kind) {
      case CHECK_IN ->
          "{\"value\": %d, \"note\": \"%s\"}"
              .formatted(Math.floorMod(mark.hashCode(), VALUES), mark);
      case DRAFT ->
          """
          {"cycleId": "%s", "owner": {"type": "person", "id": "%s"}, "title": "%s",
           "ambition": "ASPIRATIONAL", "keyResults": [
             {"title": "Một", "measure": {"type": "metric", "start": 0, "target": 100}},
             {"title": "Hai", "measure": {"type": "binary"}}]}"""
              .formatted(on, by.person(), mark);
      case EDIT -> "{\"title\": \"%s\"}".formatted(mark);
    };
  }
}
