package vn.okr.adapters.rest.cycle;

import java.util.List;

/**
 * A fiscal year that is prepared.
 *
 * @param planned how many of its cycles were planned now; the others were there
 */
public record YearResponse(CycleResponse year, List<CycleResponse> quarters, int planned) {}
