package vn.okr.architecture.planted.transactionsonusecases.adapters.rest;

import jakarta.transaction.Transactional;

@Transactional
class TransactionalResource {}
