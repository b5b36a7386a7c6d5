package vn.okr.application.initiative;

import org.jspecify.annotations.Nullable;
import vn.okr.domain.initiative.Initiative;

/**
 * An initiative as it is shown.
 *
 * @param ownerName the name of who sees to it; absent for nobody
 */
public record InitiativeView(Initiative initiative, @Nullable String ownerName) {}
