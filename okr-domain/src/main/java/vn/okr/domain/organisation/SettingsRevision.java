package vn.okr.domain.organisation;

/**
 * Settings as they were at one time.
 *
 * @param values what was set
 * @param revision how often they have been changed; 0 for what the organisation began with
 */
public record SettingsRevision(OrganisationSettings values, long revision) {
  /** What an organisation begins with. */
  public static SettingsRevision initial(OrganisationSettings values) {
    return new SettingsRevision(values, 0);
  }

  /** The settings after a change to other values. */
  public SettingsRevision changedTo(OrganisationSettings others) {
    return new SettingsRevision(others, revision + 1);
  }
}
