package vn.okr.adapters.web.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.okr.adapters.web.objective.edit.PeopleNamed;
import vn.okr.application.Refusals;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.talk.Said;

/** Makes a comment of what was typed. */
@ApplicationScoped
class SayReader {
  private final PeopleNamed people;

  @Inject
  SayReader(PeopleNamed people) {
    this.people = people;
  }

  /**
   * The comment.
   *
   * @throws OkrException pointing to every field that cannot be read
   */
  Said read(SayFields fields) {
    Refusals refusals = new Refusals();
    List<Note> text = new ArrayList<>();
    List<PersonId> mentions = new ArrayList<>(fields.kept().stream().map(PersonId::new).toList());
    refusals.gather("/text", () -> text.add(new Note(fields.text())));
    for (int place = 0; place < fields.who().size(); place++) {
      String words = fields.who().get(place);
      refusals.gather("/who/" + place, () -> mentions.addAll(named(words)));
    }
    refusals.throwIfAny();
    return new Said(text.getFirst(), mentions);
  }

  private List<PersonId> named(String words) {
    PersonId person = people.one(words, "");
    return person == null ? List.of() : List.of(person);
  }
}
