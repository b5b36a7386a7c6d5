package vn.okr.architecture.planted.applicationfeatureshavenocycles.application.cycle;

import vn.okr.architecture.planted.applicationfeatureshavenocycles.application.objective.Egg;

/** Needs the egg. */
public record Hen(Egg egg) {}
