package vn.okr.domain.alignment;

import vn.okr.domain.cycle.Cycle;
import vn.okr.domain.organisation.Affiliation;

/**
 * Where one end of a link stands: in the organisation and in time.
 *
 * @param owner the place of the objective's owner
 * @param cycle the cycle of the objective
 */
public record Place(Affiliation owner, Cycle cycle) {}
