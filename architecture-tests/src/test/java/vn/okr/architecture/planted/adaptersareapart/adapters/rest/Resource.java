package vn.okr.architecture.planted.adaptersareapart.adapters.rest;

import vn.okr.architecture.planted.adaptersareapart.adapters.persistence.Table;

record Resource(Table table) {}
