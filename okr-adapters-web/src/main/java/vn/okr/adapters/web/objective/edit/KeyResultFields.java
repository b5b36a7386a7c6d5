package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.okr.application.objective.DraftAdvice;

/** The fields of one key result in the form of a new objective, as typed. */
public record KeyResultFields(
    int index,
    String title,
    String measure,
    String start,
    String target,
    String unit,
    String atLeast,
    String atMost,
    String method,
    String milestones,
    String weight,
    String confidence) {

  static KeyResultFields empty(int index) {
    return new KeyResultFields(index, "", "metric", "", "", "", "", "", "SHARE", "", "", "");
  }

  static KeyResultFields from(MultivaluedMap<String, String> form, int index) {
    String prefix = "kr." + index + ".";
    return new KeyResultFields(
        index,
        text(form, prefix + "title"),
        text(form, prefix + "measure"),
        text(form, prefix + "start"),
        text(form, prefix + "target"),
        text(form, prefix + "unit"),
        text(form, prefix + "atLeast"),
        text(form, prefix + "atMost"),
        text(form, prefix + "method"),
        text(form, prefix + "milestones"),
        text(form, prefix + "weight"),
        text(form, prefix + "confidence"));
  }

  /** Whether anything was written. */
  boolean begun() {
    return !(title + start + target + atLeast + atMost + milestones).isBlank();
  }

  /** What it is so far, for advice. */
  DraftAdvice.Written written() {
    boolean still = measure.equals("metric") && !start.isBlank() && start.equals(target);
    return new DraftAdvice.Written(title, still);
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
