package vn.okr.architecture.planted.usecasesareconcrete.application;

@interface UseCase {}
