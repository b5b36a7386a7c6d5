package vn.okr.architecture.planted.usecasesthrownothingchecked.application;

import java.io.IOException;

@UseCase
class Throwing {
  void work() throws IOException {}
}
