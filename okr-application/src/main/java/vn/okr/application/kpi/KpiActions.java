package vn.okr.application.kpi;

/**
 * What someone may do with a KPI.
 *
 * @param edit whether they may change and archive it, and bring it back
 * @param report whether they may report readings
 */
public record KpiActions(boolean edit, boolean report) {}
