package vn.okr.architecture.planted.localstaysoutside.bootstrap;

import vn.okr.architecture.planted.localstaysoutside.local.Login;

record Product(Login login) {}
