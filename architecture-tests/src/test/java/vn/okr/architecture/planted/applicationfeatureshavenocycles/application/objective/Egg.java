package vn.okr.architecture.planted.applicationfeatureshavenocycles.application.objective;

import vn.okr.architecture.planted.applicationfeatureshavenocycles.application.cycle.Hen;

/** Needs the hen. */
public record Egg(Hen hen) {}
