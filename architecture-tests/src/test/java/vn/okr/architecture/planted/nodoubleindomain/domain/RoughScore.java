package vn.okr.architecture.planted.nodoubleindomain.domain;

record RoughScore(double value) {}
