package vn.okr.application.template;

import java.util.List;
import vn.okr.application.objective.MeasureInput;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Title;

/**
 * An objective to begin with, in one language (M17). Its figures are examples, to be replaced by
 * one's own.
 *
 * @param id a name that stays, the same in every language
 * @param group whose OKRs it is one of
 * @param why what it is good for
 * @param keyResults one to five
 */
public record Template(
    String id, Group group, Ambition ambition, Title title, Note why, List<KeyResult> keyResults) {
  public Template {
    keyResults = List.copyOf(keyResults);
  }

  /**
   * Whom templates are for, such as marketing.
   *
   * @param id a name that stays, the same in every language
   */
  public record Group(String id, Title name) {}

  /** How one measures getting there. */
  public record KeyResult(Title title, MeasureInput measure) {}
}
