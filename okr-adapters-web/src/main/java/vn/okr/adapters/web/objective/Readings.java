package vn.okr.adapters.web.objective;

import io.quarkus.qute.TemplateExtension;
import vn.okr.adapters.web.page.Frame;
import vn.okr.domain.measure.Reading;
import vn.okr.domain.shared.Quantity;

/** How a reading is written: in the tables of check-ins and of explanations alike. */
@TemplateExtension
public final class Readings {
  private Readings() {}

  /** The reading in a few words. */
  static String written(Reading reading, Frame frame) {
    return switch (reading) {
      case Reading.OfValue(Quantity value) -> frame.show().quantity(value);
      case Reading.OfDone(boolean done) -> done ? "✓" : "✗";
      case Reading.OfMilestones(var done) -> "✓ " + frame.show().number(done.size());
      case Reading.None() -> "–";
    };
  }
}
