package vn.okr.application.objective;

import java.util.List;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.objective.ObjectiveId;

/**
 * A link upwards as it is stored.
 *
 * @param target the objective that is, or owns, the upper end
 * @param hidden whether the reader may not know of the upper end
 * @param draft whether the upper end is a draft, so that not everyone may know of it
 */
public record LinkFacts(Link link, ObjectiveId target, boolean hidden, boolean draft) {
  /** Those that the reader may know of. */
  public static List<LinkFacts> shown(List<LinkFacts> links) {
    return links.stream().filter(link -> !link.hidden()).toList();
  }

  /** Those that everyone may know of. */
  public static List<LinkFacts> common(List<LinkFacts> links) {
    return links.stream().filter(link -> !link.draft()).toList();
  }
}
