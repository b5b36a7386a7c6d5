package vn.okr.adapters.rest.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.shared.Title;

/** What is to change about a cycle. */
public record CyclePatch(
    Patch<Title> name,
    Patch<LocalDate> startsOn,
    Patch<LocalDate> endsOn,
    Patch<@Nullable CycleId> parentId) {}
