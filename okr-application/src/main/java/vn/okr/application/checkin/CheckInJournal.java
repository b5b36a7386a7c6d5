package vn.okr.application.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.objective.ObjectiveJournal;
import vn.okr.application.port.CheckIns;

/** Stores what was recorded at a desk, with where it leaves the goals, and tells who follows. */
@ApplicationScoped
public class CheckInJournal {
  private final CheckIns checkIns;
  private final ObjectiveJournal objectives;
  private final CheckInNews news;

  @Inject
  public CheckInJournal(CheckIns checkIns, ObjectiveJournal objectives, CheckInNews news) {
    this.checkIns = checkIns;
    this.objectives = objectives;
    this.news = news;
  }

  void store(CheckInDesk desk) {
    checkIns.addAll(desk.recorded());
    desk.touched().forEach(objectives::saveStandings);
    news.tellOf(desk.recorded(), desk.touched());
  }
}
