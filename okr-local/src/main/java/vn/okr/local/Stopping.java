package vn.okr.local;

/** Nothing more is started or waited for: the stop has begun. */
public final class Stopping extends RuntimeException {}
