package vn.okr.application.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone sees first: goals of the company, of their units, their own.
 *
 * @param company the company's own goals; absent before there is a company
 * @param units those of the units the person stands in, led ones first, the company left out
 * @param mine the person's own
 */
public record Headlines(@Nullable Scorecard company, List<Scorecard> units, Scorecard mine) {}
