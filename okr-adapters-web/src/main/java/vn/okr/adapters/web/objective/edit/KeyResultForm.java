package vn.okr.adapters.web.objective.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.okr.adapters.web.page.FieldErrors;
import vn.okr.adapters.web.page.Show;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.organisation.PersonView;
import vn.okr.domain.objective.KeyResult;
import vn.okr.domain.shared.OkrException;
import vn.okr.http.words.Language;

/**
 * The form of one key result, with what stands in it.
 *
 * @param errors what is wrong, by field
 * @param choice the people to choose from where several fit what was typed; else nobody
 */
public record KeyResultForm(
    KeyResultFields fields, Map<String, String> errors, List<PersonView> choice) {
  /** A form of one key result stands for the first of several. */
  private static final String ONE = "/keyResults/0";

  /** Makes forms, and makes key results of what was typed into them. */
  @ApplicationScoped
  static class Maker {
    private final PeopleNamed people;

    @Inject
    Maker(PeopleNamed people) {
      this.people = people;
    }

    /** Reads what is typed in a language. */
    KeyResultReader reader(Language language) {
      return new KeyResultReader(new Typed(language), people);
    }

    /** The form with nothing wrong. */
    KeyResultForm of(KeyResultFields fields) {
      return new KeyResultForm(fields, Map.of(), List.of());
    }

    /** The form of a key result there is. */
    KeyResultForm of(KeyResult keyResult, Show show) {
      String owner = people.typedFor(keyResult.definition().ownerId());
      return of(KeyResultFields.of(keyResult, owner, show));
    }

    /** The form as it was typed, with why it was refused. */
    KeyResultForm refused(KeyResultFields fields, OkrException refused, Language language) {
      Map<String, String> errors = new LinkedHashMap<>();
      FieldErrors.of(refused, language)
          .forEach((pointer, text) -> errors.put(pointer.isEmpty() ? "" : ONE + pointer, text));
      boolean unclear = errors.containsKey(ONE + "/ownerId");
      return new KeyResultForm(fields, errors, unclear ? people.meant(fields.owner()) : List.of());
    }
  }
}
