package vn.okr.architecture.planted.portsareinterfaces.application.port;

class ConcretePort {}
