package vn.okr.adapters.rest.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much machines may ask. */
@ConfigMapping(prefix = "okr.service-accounts")
public interface ServiceAccountSettings {
  /** How many requests one service account may send to one replica in a minute. */
  @WithDefault("600")
  int requestsPerMinute();
}
