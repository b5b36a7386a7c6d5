package vn.okr.bootstrap.faults;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One site for all tests of faults, as starting it is what costs; each test gets it whole. */
final class SharedSite implements ParameterResolver {
  private static final Namespace HERE = Namespace.create(SharedSite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Site site =
        context.getRoot().getStore(HERE).computeIfAbsent(Site.class, _ -> new Site(), Site.class);
    site.mend();
    return site;
  }
}
