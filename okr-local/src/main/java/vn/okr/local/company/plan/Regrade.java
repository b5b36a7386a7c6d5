package vn.okr.local.company.plan;

/**
 * A grade that is moved away from what the score proposes.
 *
 * @param result which key result, from 0
 * @param grade the grade, as a decimal
 */
public record Regrade(int result, String grade, String reason) {}
