package vn.okr.architecture.planted.domainfeatureshavenocycles.domain.objective;

import vn.okr.architecture.planted.domainfeatureshavenocycles.domain.cycle.Hen;

/** Needs the hen. */
public record Egg(Hen hen) {}
