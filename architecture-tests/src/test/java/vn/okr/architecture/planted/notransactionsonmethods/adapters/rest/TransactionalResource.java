package vn.okr.architecture.planted.notransactionsonmethods.adapters.rest;

import jakarta.transaction.Transactional;

class TransactionalResource {
  @Transactional
  void post() {}
}
