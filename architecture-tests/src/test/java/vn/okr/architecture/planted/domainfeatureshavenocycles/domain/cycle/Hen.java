package vn.okr.architecture.planted.domainfeatureshavenocycles.domain.cycle;

import vn.okr.architecture.planted.domainfeatureshavenocycles.domain.objective.Egg;

/** Needs the egg. */
public record Hen(Egg egg) {}
