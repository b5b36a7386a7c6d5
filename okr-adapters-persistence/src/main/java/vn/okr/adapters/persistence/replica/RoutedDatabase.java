package vn.okr.adapters.persistence.replica;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Collection;
import java.util.List;
import java.util.logging.Logger;

/**
 * The database, whose connections lead to its copy for work that belongs there; in all else it is
 * the database's own pool.
 */
final class RoutedDatabase implements AgroalDataSource {
  private static final long serialVersionUID = 1;

  private final AgroalDataSource primary;
  private final AgroalDataSource replica;

  RoutedDatabase(AgroalDataSource primary, AgroalDataSource replica) {
    this.primary = primary;
    this.replica = replica;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return (Work.isOnReplica() ? replica : primary).getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return primary.getConnection(username, password);
  }

  @Override
  public Connection getReadOnlyConnection() throws SQLException {
    return primary.getReadOnlyConnection();
  }

  @Override
  public AgroalDataSourceConfiguration getConfiguration() {
    return primary.getConfiguration();
  }

  @Override
  public AgroalDataSourceMetrics getMetrics() {
    return primary.getMetrics();
  }

  @Override
  public void flush(FlushMode mode) {
    primary.flush(mode);
  }

  @Override
  public void setPoolInterceptors(Collection<? extends AgroalPoolInterceptor> interceptors) {
    primary.setPoolInterceptors(interceptors);
  }

  @Override
  public List<AgroalPoolInterceptor> getPoolInterceptors() {
    return primary.getPoolInterceptors();
  }

  @Override
  public boolean isHealthy(boolean newConnection) throws SQLException {
    return primary.isHealthy(newConnection);
  }

  @Override
  public void close() {
    primary.close();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return primary.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    primary.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    primary.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return primary.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return primary.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return primary.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return primary.isWrapperFor(type);
  }
}
