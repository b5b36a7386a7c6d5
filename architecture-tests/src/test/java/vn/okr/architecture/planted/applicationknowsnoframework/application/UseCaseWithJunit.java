package vn.okr.architecture.planted.applicationknowsnoframework.application;

import org.junit.jupiter.api.TestInfo;

record UseCaseWithJunit(TestInfo framework) {}
