package vn.okr.architecture.planted.nofieldinjection.adapters.rest;

import jakarta.inject.Inject;

class FieldInjected {
  @Inject Runnable needed;
}
