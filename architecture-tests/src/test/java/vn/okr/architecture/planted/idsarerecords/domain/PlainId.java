package vn.okr.architecture.planted.idsarerecords.domain;

class PlainId {}
