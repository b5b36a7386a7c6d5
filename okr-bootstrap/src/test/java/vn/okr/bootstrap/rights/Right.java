package vn.okr.bootstrap.rights;

import java.util.Locale;

/** The rights of the product's table, as it says them and not as the product decides them. */
enum Right {
  SIGNED_IN("everyone who signed in and was not made inactive") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return caller != Caller.NOBODY;
    }
  },
  READ(
      "what was published: everyone signed in; drafts: the person who owns it, who leads the"
          + " owning unit, a unit the owner stands in, or one above; admins") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return SIGNED_IN.holds(caller, goal)
          && (!goal.draft() || isNear(caller, goal.holder()) || caller == Caller.ADMIN);
    }

    private static boolean isNear(Caller caller, Holder holder) {
      return holder.is(caller) || holder.isLedBy(caller);
    }
  },
  EDIT("a person's goals: that person; a unit's: who leads it, or a unit above; admins") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return caller == Caller.ADMIN
          || goal.holder().is(caller)
          || (goal.holder().unit() != null && goal.holder().isLedBy(caller));
    }
  },
  CHECK_IN("who may edit; and the owner of a key result that was published") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return EDIT.holds(caller, goal) || (caller == Caller.KEY_RESULT_OWNER && !goal.draft());
    }
  },
  SEE_TO_IT("who may edit; and the owner of an initiative, once its goal was published") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return EDIT.holds(caller, goal) || (caller == Caller.KEY_RESULT_OWNER && !goal.draft());
    }
  },
  KEEP("a KPI: who leads its unit, or a unit above; its owner; admins") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return EDIT.holds(caller, goal) || caller == Caller.MEMBER;
    }
  },
  SELF("the person concerned; admins") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return caller == Caller.MEMBER || caller == Caller.ADMIN;
    }
  },
  TAKE_PART("people who may read; no service account") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return READ.holds(caller, goal);
    }
  },
  OWN_COMMENT("who wrote the comment") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return caller == World.COMMENTS_AS;
    }
  },
  RESOLVE(
      "who began the thread; who may read the owner's drafts; on a key result, its owner; no"
          + " service account") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return OWN_COMMENT.holds(caller, goal) || READ.holds(caller, new Goal(goal.holder(), true));
    }
  },
  ADMIN("OKR admins, by a role in their token") {
    @Override
    boolean holds(Caller caller, Goal goal) {
      return caller == Caller.ADMIN;
    }
  };

  private final String words;

  Right(String words) {
    this.words = words;
  }

  /** What the documentation calls it. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Who holds the right, for the documentation. */
  String words() {
    return words;
  }

  /** Whether the caller holds the right on the goal; on what is no goal, any goal will do. */
  abstract boolean holds(Caller caller, Goal goal);
}
