package vn.okr.application.alignment;

import vn.okr.domain.objective.ObjectiveId;

/**
 * Where an objective stands on a map.
 *
 * @param depth levels below the first, which is 0
 * @param contributors how many objectives contribute to it, on the map or not
 */
public record MapPlace(ObjectiveId objective, int depth, int contributors) {}
