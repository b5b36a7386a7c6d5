package vn.okr.architecture.planted.peoplecarrynoscore.domain.shared;

/** A number nobody is to be judged by. */
public record Score(int value) {}
