package vn.okr.local.company.plan;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.alignment.LinkKind;

/**
 * What a goal rests on.
 *
 * @param goal the key of the goal above
 * @param result which of its key results, from 0; absent for the goal as a whole
 */
public record Tie(LinkKind kind, String goal, @Nullable Integer result, long weight) {}
