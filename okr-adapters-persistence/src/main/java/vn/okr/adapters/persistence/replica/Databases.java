package vn.okr.adapters.persistence.replica;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InjectableBean;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the copy beside the database where there is one; else the database is as it was. */
@ApplicationScoped
class Databases {
  static final String REPLICA = "read-replica";

  /** In place of the pool that is configured, and made of it. */
  @Produces
  @Singleton
  @Alternative
  @Priority(1)
  AgroalDataSource database(
      ReadReplicaSettings settings, @DataSource(REPLICA) Instance<AgroalDataSource> replica) {
    AgroalDataSource primary = configured();
    return settings.jdbcUrl().isPresent() ? new RoutedDatabase(primary, replica.get()) : primary;
  }

  private static AgroalDataSource configured() {
    ArcContainer container = Arc.container();
    return container
        .beanManager()
        .getBeans(AgroalDataSource.class, Default.Literal.INSTANCE)
        .stream()
        .map(InjectableBean.class::cast)
        .filter(bean -> bean.getKind() == InjectableBean.Kind.SYNTHETIC)
        .map(bean -> (AgroalDataSource) container.instance(bean).get())
        .findFirst()
        .orElseThrow();
  }
}
