package vn.okr.architecture.planted.packagestellwhattheyare.domain;

class Lost {}
