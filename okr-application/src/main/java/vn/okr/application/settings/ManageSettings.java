package vn.okr.application.settings;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.okr.application.Admins;
import vn.okr.application.FieldChanges;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.Precondition;
import vn.okr.application.ReadOnly;
import vn.okr.application.UseCase;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.History;
import vn.okr.application.port.Ids;
import vn.okr.application.port.SettingsStore;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.organisation.SettingsRevision;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.Stale;

/** An admin sets what the organisation goes by; every change is on the record (M11). */
@UseCase
public class ManageSettings {
  /** The organisation has no id of its own; its history knows its settings by this one. */
  private static final UUID SUBJECT = new UUID(0, 0);

  private final FollowSettings stored;
  private final SettingsStore store;
  private final History history;
  private final HistoryReader historyReader;
  private final Ids ids;
  private final Time time;

  @Inject
  public ManageSettings(
      FollowSettings stored,
      SettingsStore store,
      History history,
      HistoryReader historyReader,
      Ids ids,
      Time time) {
    this.stored = stored;
    this.store = store;
    this.history = history;
    this.historyReader = historyReader;
    this.ids = ids;
    this.time = time;
  }

  /** What is set now; everyone may know by what they are measured. */
  @ReadOnly
  public SettingsRevision read() {
    return stored.latest();
  }

  /**
   * Sets other values; the same values again change nothing. Every replica goes by them within
   * seconds.
   *
   * @param asked makes the wanted values of those that are set now
   * @throws NotAllowed for everyone but admins
   * @throws Stale when someone else has set something meanwhile
   * @throws InvalidInput pointing to the fields that contradict themselves or each other
   */
  public SettingsRevision change(
      Actor actor, Precondition precondition, UnaryOperator<OrganisationSettings> asked) {
    Admins.require(actor);
    SettingsRevision before = stored.latest();
    precondition.require(before.revision());
    SettingsRevision after = before.changedTo(asked.apply(before.values()));
    FieldChanges changes = changes(before.values(), after.values());
    if (changes.isEmpty()) {
      return before;
    }
    store.save(after);
    history.append(changes.toHistory("SETTING", SUBJECT, actor.id(), time.now(), null, ids));
    return after;
  }

  /** Who has set what and when, the newest first. */
  @ReadOnly
  public Page<HistoryView> history(PageRequest request) {
    return historyReader.of(SUBJECT, request.newestFirst());
  }

  private static FieldChanges changes(OrganisationSettings before, OrganisationSettings after) {
    return new FieldChanges()
        .compare("zone", before.zone(), after.zone())
        .compare("focusLimit", before.focusLimit(), after.focusLimit())
        .compare("cadenceDays", before.cadenceDays(), after.cadenceDays())
        .compare("graceDays", before.graceDays(), after.graceDays())
        .compare("onTrackFrom", before.onTrackFrom(), after.onTrackFrom())
        .compare("atRiskFrom", before.atRiskFrom(), after.atRiskFrom())
        .compare("progressingFrom", before.progressingFrom(), after.progressingFrom())
        .compare("onCourseFrom", before.onCourseFrom(), after.onCourseFrom())
        .compare("reminderDay", before.reminders().day(), after.reminders().day())
        .compare("reminderTime", before.reminders().time(), after.reminders().time())
        .compare("yearStartsIn", before.calendar().startsIn(), after.calendar().startsIn())
        .compare("yearLabel", before.calendar().yearLabel(), after.calendar().yearLabel())
        .compare("quarterLabel", before.calendar().quarterLabel(), after.calendar().quarterLabel())
        .compare("language", before.language(), after.language());
  }
}
