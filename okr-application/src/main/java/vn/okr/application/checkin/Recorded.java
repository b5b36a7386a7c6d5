package vn.okr.application.checkin;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.checkin.CheckIn;
import vn.okr.domain.shared.Score;

/**
 * A check-in as it was recorded.
 *
 * @param score the key result's score from now on; absent while not measured
 */
public record Recorded(CheckIn checkIn, @Nullable Score score) {}
