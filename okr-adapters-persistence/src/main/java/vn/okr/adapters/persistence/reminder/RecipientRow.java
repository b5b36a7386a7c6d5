package vn.okr.adapters.persistence.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone to be reminded. */
record RecipientRow(
    UUID personId, String displayName, String email, @Nullable String locale, LocalDate day) {}
