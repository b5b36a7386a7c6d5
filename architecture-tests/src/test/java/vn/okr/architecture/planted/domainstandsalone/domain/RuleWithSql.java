package vn.okr.architecture.planted.domainstandsalone.domain;

import java.sql.Connection;

record RuleWithSql(Connection connection) {}
