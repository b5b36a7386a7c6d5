package vn.okr.application.port;

import vn.okr.domain.organisation.OrganisationSettings;

/** Tells what the organisation has set for itself. */
@FunctionalInterface
public interface Settings {
  /** The settings in force. */
  OrganisationSettings current();
}
