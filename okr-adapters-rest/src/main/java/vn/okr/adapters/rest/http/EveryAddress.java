package vn.okr.adapters.rest.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has the server let every address in, for {@link FrontDoor} to turn away what is no URI. By itself
 * the server answers that with an empty body. It reads the property once, when it is loaded, and
 * configuration is all there is before that.
 */
public final class EveryAddress implements SmallRyeConfigBuilderCustomizer {
  private static final String UNCHECKED = "vertx.disableURIValidation";

  @Override
  public void configBuilder(SmallRyeConfigBuilder builder) {
    System.setProperty(UNCHECKED, "true");
  }
}
