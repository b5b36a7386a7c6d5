package vn.okr.architecture.planted.localstaysoutside.local;

/** A sign-in for one machine. */
public record Login() {}
