package vn.okr.adapters.rest.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of history (M11).
 *
 * @param by the id of the person or service account who did it
 * @param byServiceAccount whether it was a machine, not a person
 * @param onBehalfOf in whose name a deputy did it; absent unless one did
 * @param onBehalfOfName what they are called
 * @param before the value before; absent when there was none
 * @param after the value after; absent when there is none
 */
public record HistoryResponse(
    UUID id,
    Instant at,
    UUID by,
    String byName,
    boolean byServiceAccount,
    @Nullable UUID onBehalfOf,
    @Nullable String onBehalfOfName,
    String what,
    @Nullable UUID keyResultId,
    @Nullable String field,
    @JsonProperty("old") @Nullable String before,
    @JsonProperty("new") @Nullable String after,
    @Nullable String reason) {}
