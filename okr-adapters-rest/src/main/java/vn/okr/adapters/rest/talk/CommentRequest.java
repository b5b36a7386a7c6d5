package vn.okr.adapters.rest.talk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Said;

/** A comment. */
@Schema(
    description =
        "Plain text of up to 10,000 characters, never markup. Whom it mentions stands in a list of"
            + " ids of people, at most 50; names in the text mention nobody.")
public record CommentRequest(
    Note text, @AtMost(Said.MOST_MENTIONS) @Nullable List<PersonId> mentions) {
  Said toSaid() {
    return new Said(text, mentions == null ? List.of() : mentions);
  }
}
