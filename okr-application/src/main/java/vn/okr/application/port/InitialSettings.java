package vn.okr.application.port;

import vn.okr.domain.organisation.OrganisationSettings;

/** Tells what the organisation begins with, until an admin sets something else. */
@FunctionalInterface
public interface InitialSettings {
  /** The settings of a new organisation. */
  OrganisationSettings values();
}
