package vn.okr.architecture.planted.actorscomefromsignin.adapters.cli;

import vn.okr.architecture.planted.actorscomefromsignin.domain.organisation.Actor;

final class Impostor {
  private Impostor() {}

  static Actor whoeverIsTyped(String id) {
    return new Actor(id, true);
  }
}
