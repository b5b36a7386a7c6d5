package vn.okr.adapters.rest.organisation;

/**
 * Someone who was made inactive and with whom goals are open; never with a score (M6).
 *
 * @param openObjectives how many open objectives are their own
 * @param openKeyResults how many key results of theirs are in open objectives
 */
public record LeaverResponse(PersonResponse person, int openObjectives, int openKeyResults) {}
