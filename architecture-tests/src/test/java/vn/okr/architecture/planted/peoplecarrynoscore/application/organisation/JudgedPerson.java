package vn.okr.architecture.planted.peoplecarrynoscore.application.organisation;

import vn.okr.architecture.planted.peoplecarrynoscore.domain.shared.Score;

record JudgedPerson(String name, Score score) {}
