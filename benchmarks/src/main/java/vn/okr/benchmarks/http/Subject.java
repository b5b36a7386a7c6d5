package vn.okr.benchmarks.http;

import java.util.UUID;

/**
 * Someone with an objective that is at work, and with one of its key results that takes a value.
 *
 * @param token who they are, for the application
 */
record Subject(UUID person, UUID objective, UUID keyResult, String token) {}
