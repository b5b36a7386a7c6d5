package vn.okr.adapters.rest.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken on. */
@ConfigMapping(prefix = "okr.requests")
public interface RequestLimits {
  /**
   * Requests at work or waiting at the same time, 1 or more. Whoever comes beyond it is asked to
   * come again. As many as there are threads for them, so that nobody stands in a line before
   * those.
   */
  @WithDefault("200")
  int atOnce();
}
