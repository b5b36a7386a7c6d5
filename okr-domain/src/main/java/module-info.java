/** The rules of OKR, free of any framework: what may be done, and what every number is. */
module vn.okr.domain {
  requires static transitive org.jspecify;

  exports vn.okr.domain.alignment;
  exports vn.okr.domain.checkin;
  exports vn.okr.domain.cycle;
  exports vn.okr.domain.initiative;
  exports vn.okr.domain.kpi;
  exports vn.okr.domain.measure;
  exports vn.okr.domain.objective;
  exports vn.okr.domain.organisation;
  exports vn.okr.domain.progress;
  exports vn.okr.domain.shared;
  exports vn.okr.domain.talk;
}
