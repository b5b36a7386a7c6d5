package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.objective.DraftObjectives;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Title;

/**
 * The form of a change, as typed.
 *
 * @param revision the revision the change is meant for
 */
public record EditFields(
    long revision,
    String title,
    String description,
    String ambition,
    OwnerFields owner,
    String reason) {

  static EditFields of(ObjectiveView view) {
    ObjectiveSnapshot objective = view.facts().objective();
    Note description = objective.definition().description();
    return new EditFields(
        objective.revision(),
        objective.definition().title().value(),
        description == null ? "" : description.value(),
        objective.definition().ambition().name(),
        OwnerFields.of(objective.owner()),
        "");
  }

  static EditFields from(MultivaluedMap<String, String> form) {
    return new EditFields(
        revision(text(form, "revision")),
        text(form, "title"),
        text(form, "description"),
        text(form, "ambition"),
        OwnerFields.from(form),
        text(form, "reason"));
  }

  /** The same, meant for what is there now. */
  EditFields meantFor(long now) {
    return new EditFields(now, title, description, ambition, owner, reason);
  }

  /**
   * The change.
   *
   * @throws OkrException pointing to the field that cannot be read
   */
  DraftObjectives.ObjectiveEdit toEdit(OwnersNamed owners) {
    return new DraftObjectives.ObjectiveEdit(
        Patch.to(FieldReader.at("/title", () -> new Title(title))),
        Patch.to(FieldReader.at("/description", () -> FieldReader.noteOrNone(description))),
        Patch.to("COMMITTED".equals(ambition) ? Ambition.COMMITTED : Ambition.ASPIRATIONAL),
        Patch.to(owner.read(owners)),
        FieldReader.at("/reason", () -> FieldReader.noteOrNone(reason)));
  }

  static long revision(@Nullable String text) {
    try {
      return text == null ? -1 : Long.parseLong(text);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
