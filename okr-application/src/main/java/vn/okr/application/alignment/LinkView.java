package vn.okr.application.alignment;

import vn.okr.domain.alignment.Link;
import vn.okr.domain.objective.ObjectiveId;

/**
 * A link with both ends.
 *
 * @param from the lower objective
 * @param target the objective that is, or owns, the upper end
 * @param draft whether the lower end is a draft, so that not everyone may know of it
 */
public record LinkView(ObjectiveId from, Link link, ObjectiveId target, boolean draft) {}
