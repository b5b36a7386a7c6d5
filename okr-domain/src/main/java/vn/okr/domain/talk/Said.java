package vn.okr.domain.talk;

import java.util.LinkedHashSet;
import java.util.List;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.shared.Note;

/**
 * What a comment says.
 *
 * @param text plain text, never markup
 * @param mentions who is meant to see it, each once, in the order they were named; at most {@value
 *     #MOST_MENTIONS}
 */
public record Said(Note text, List<PersonId> mentions) {
  /** The most people one comment may mention. */
  public static final int MOST_MENTIONS = 50;

  public Said {
    mentions = List.copyOf(new LinkedHashSet<>(mentions));
  }
}
