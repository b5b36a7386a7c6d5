package vn.okr.architecture.planted.adaptersareapart.adapters.persistence;

/** What another adapter must not see. */
public record Table() {}
