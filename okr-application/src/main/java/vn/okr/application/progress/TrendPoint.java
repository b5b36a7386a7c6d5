package vn.okr.application.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Score;

/**
 * What was reached at the end of a day, and until the next point.
 *
 * @param score absent while nothing was measured
 */
public record TrendPoint(LocalDate day, @Nullable Score score) {}
