package vn.okr.application.organisation;

/**
 * Someone who was made inactive and with whom goals are still open; never with a score (M6).
 *
 * @param objectives how many drafts and published objectives, of cycles that are not closed, are
 *     their own
 * @param keyResults how many key results are theirs in such objectives, whoever owns those
 */
public record Leaver(PersonView view, int objectives, int keyResults) {}
