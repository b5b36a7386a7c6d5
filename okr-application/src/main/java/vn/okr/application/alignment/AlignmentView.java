package vn.okr.application.alignment;

import java.util.List;
import vn.okr.application.objective.LinkFacts;
import vn.okr.domain.objective.ObjectiveId;

/**
 * What an objective rests on, and what rests on it.
 *
 * @param outgoing the links upwards, in the order they were given
 * @param incoming the links from below
 * @param revision covers the outgoing ones
 */
public record AlignmentView(
    ObjectiveId objective, List<LinkFacts> outgoing, List<LinkView> incoming, long revision) {}
