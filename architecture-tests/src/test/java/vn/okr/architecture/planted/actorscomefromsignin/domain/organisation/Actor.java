package vn.okr.architecture.planted.actorscomefromsignin.domain.organisation;

/** Who acts. */
public record Actor(String id, boolean admin) {}
