package vn.okr.local.services;

import java.util.Properties;

/** Database and sign-in together. */
public record LocalServices(LocalDatabase database, Provider signIn) implements AutoCloseable {

  /** Starts both on what the folder has kept. */
  public static LocalServices start(DataFolder folder, SignInChoice signIn) {
    LocalDatabase database = LocalDatabase.start(folder.postgres(), folder.postgresBinaries());
    try {
      return new LocalServices(database, signIn.start(folder));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Where they are reached, and by which process they run. */
  public Properties state() {
    Properties state = new Properties();
    state.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
    state.setProperty("jdbc.url", database.jdbcUrl());
    state.setProperty("jdbc.username", database.username());
    state.setProperty("jdbc.password", database.password());
    state.setProperty("issuer", signIn.issuer());
    state.setProperty("token.endpoint", signIn.tokenEndpoint());
    return state;
  }

  @Override
  public void close() {
    try (database) {
      signIn.close();
    }
  }
}
