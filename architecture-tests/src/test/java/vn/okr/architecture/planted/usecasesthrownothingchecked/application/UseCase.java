package vn.okr.architecture.planted.usecasesthrownothingchecked.application;

@interface UseCase {}
