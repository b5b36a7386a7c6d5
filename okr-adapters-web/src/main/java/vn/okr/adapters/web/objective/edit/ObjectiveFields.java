package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.adapters.web.template.TemplateCard;
import vn.okr.application.objective.ContinueObjectives;
import vn.okr.application.objective.DraftAdvice;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.objective.KeyResults;
import vn.okr.domain.objective.Objective;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/**
 * The form of a new objective, as typed.
 *
 * @param owner whose it is
 * @param origin the id of what it carries on; empty for nothing
 * @param link what it rests on, such as {@code keyResult:0190...}; empty for nothing
 */
public record ObjectiveFields(
    String title,
    String description,
    String ambition,
    OwnerFields owner,
    String origin,
    String link,
    List<KeyResultFields> keyResults) {

  static ObjectiveFields empty(String owner) {
    return new ObjectiveFields(
        "",
        "",
        "ASPIRATIONAL",
        OwnerFields.of(owner),
        "",
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
        "",
        IntStream.range(0, KeyResults.LIMIT)
            .mapToObj(index -> keyResult(card, index, show))
            .toList());
  }

  /**
   * The form filled in from what is taken along.
   *
   * @param owner whose it is to be
   * @param people what to type to mean someone
   */
  static ObjectiveFields of(
      ContinueObjectives.Proposal taken,
      OwnerFields owner,
      Function<@Nullable PersonId, String> people,
      Show show) {
    Objective.Definition definition = taken.definition();
    Note why = definition.description();
    return new ObjectiveFields(
        definition.title().value(),
        why == null ? "" : why.value(),
        definition.ambition().name(),
        owner,
        taken.origin() == null ? "" : taken.origin().value().toString(),
        "",
        IntStream.range(0, KeyResults.LIMIT)
            .mapToObj(
                index ->
                    index < taken.keyResults().size()
                        ? keyResult(taken.keyResults().get(index), index, people, show)
                        : KeyResultFields.empty(index))
            .toList());
  }

  private static KeyResultFields keyResult(
      KeyResult.Definition taken,
      int index,
      Function<@Nullable PersonId, String> people,
      Show show) {
    return KeyResultFields.of(index, taken, people.apply(taken.ownerId()), show);
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
        text(form, "origin"),
        text(form, "link"),
        IntStream.range(0, KeyResults.LIMIT)
            .mapToObj(index -> KeyResultFields.from(form, index))
            .toList());
  }

  /** The key results that were begun. */
  List<KeyResultFields> begun() {
    return keyResults.stream().filter(KeyResultFields::begun).toList();
  }

  /**
   * What the method advises so far.
   *
   * @param cycle when it is to be reached; absent where no cycle is chosen
   */
  List<DraftAdvice> advice(Typed typed, @Nullable Period cycle) {
    return DraftAdvice.on(
        new DraftAdvice.Draft(
            title,
            keyResults.stream().map(one -> one.written(typed)).toList(),
            !link.isBlank(),
            cycle));
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
