package vn.okr.architecture.planted.usecasesareconcrete.application;

@UseCase
interface OnlyPromised {}
