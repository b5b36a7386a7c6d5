package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.shared.OkrException;

/**
 * Whose an objective is to be, as typed.
 *
 * @param owner who was picked from the few at hand, such as {@code unit:0190...}
 * @param words the name of somebody else; empty for nobody else
 * @param choice who was chosen where several fit the words; empty for none
 */
public record OwnerFields(String owner, String words, String choice) {
  static OwnerFields of(String owner) {
    return new OwnerFields(owner, "", "");
  }

  static OwnerFields of(Owner owner) {
    return of((owner instanceof Owner.OfUnit ? "unit:" : "person:") + owner.value());
  }

  /** Somebody else, by name. */
  static OwnerFields named(String owner, String name) {
    return new OwnerFields(owner, name, "");
  }

  static OwnerFields from(MultivaluedMap<String, String> form) {
    return new OwnerFields(
        text(form, "owner"), text(form, "ownerWords"), text(form, "ownerChoice"));
  }

  /**
   * The owner.
   *
   * @throws OkrException pointing to the field
   */
  Owner read(OwnersNamed owners) {
    return FieldReader.at(
        "/owner", () -> FieldReader.owner(words.isBlank() ? owner : owners.one(words, choice)));
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
