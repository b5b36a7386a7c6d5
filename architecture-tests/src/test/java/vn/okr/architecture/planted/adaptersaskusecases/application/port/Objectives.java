package vn.okr.architecture.planted.adaptersaskusecases.application.port;

/** What only use cases ask. */
public interface Objectives {
  /** A draft, whoever asks. */
  String find(String id);
}
