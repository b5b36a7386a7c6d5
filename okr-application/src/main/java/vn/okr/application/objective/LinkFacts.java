package vn.okr.application.objective;

import vn.okr.domain.alignment.Link;
import vn.okr.domain.objective.ObjectiveId;

/**
 * A link upwards as it is stored.
 *
 * @param target the objective that is, or owns, the upper end
 * @param hidden whether the reader may not know of the upper end
 */
public record LinkFacts(Link link, ObjectiveId target, boolean hidden) {}
