package vn.okr.architecture.planted.adaptersaskusecases.adapters.cli;

import vn.okr.architecture.planted.adaptersaskusecases.application.port.Objectives;

record PastTheRights(Objectives objectives) {
  String show(String id) {
    return objectives.find(id);
  }
}
