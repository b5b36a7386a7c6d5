package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.template.TemplateCard;
import vn.okr.application.objective.DraftAdvice;
import vn.okr.domain.objective.KeyResults;

/**
 * The form of a new objective, as typed.
 *
 * @param owner whose it is
 * @param link what it rests on, such as {@code keyResult:0190...}; empty for nothing
 */
public record ObjectiveFields(
    String title,
    String description,
    String ambition,
    OwnerFields owner,
    String link,
    List<KeyResultFields> keyResults) {

  static ObjectiveFields empty(String owner) {
    return new ObjectiveFields(
        "",
        "",
        "ASPIRATIONAL",
        OwnerFields.of(owner),
        "",
        IntStream.range(0, KeyResults.LIMIT).mapToObj(KeyResultFields::empty).toList());
  }

  /** The form filled in from a template (M17). */
  static ObjectiveFields of(TemplateCard card, String owner, Show show) {
    return new ObjectiveFields(
        card.template().title().value(),
        card.template().why().value(),
        card.template().ambition().name(),
        OwnerFields.of(owner),
        "",
        IntStream.range(0, KeyResults.LIMIT)
            .mapToObj(index -> keyResult(card, index, show))
            .toList());
  }

  private static KeyResultFields keyResult(TemplateCard card, int index, Show show) {
    if (index >= card.lines().size()) {
      return KeyResultFields.empty(index);
    }
    TemplateCard.Line line = card.lines().get(index);
    return KeyResultFields.measured(index, line.title(), line.measure(), show);
  }

  static ObjectiveFields from(MultivaluedMap<String, String> form) {
    return new ObjectiveFields(
        text(form, "title"),
        text(form, "description"),
        text(form, "ambition"),
        OwnerFields.from(form),
        text(form, "link"),
        IntStream.range(0, KeyResults.LIMIT)
            .mapToObj(index -> KeyResultFields.from(form, index))
            .toList());
  }

  /** The key results that were begun. */
  List<KeyResultFields> begun() {
    return keyResults.stream().filter(KeyResultFields::begun).toList();
  }

  /** What the method advises so far. */
  List<DraftAdvice> advice() {
    return DraftAdvice.on(
        keyResults.stream().map(KeyResultFields::written).toList(), !link.isBlank());
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
