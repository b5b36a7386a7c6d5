package vn.okr.adapters.rest.talk;

import java.util.List;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.application.Patch;
import vn.okr.application.talk.WriteComments;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.talk.Said;

/** What is to change about a comment; the list of mentions is replaced as a whole. */
public record CommentPatch(
    Patch<Note> text, @AtMost(Said.MOST_MENTIONS) Patch<List<PersonId>> mentions) {
  WriteComments.Edit toCommand() {
    return new WriteComments.Edit(text, mentions);
  }
}
