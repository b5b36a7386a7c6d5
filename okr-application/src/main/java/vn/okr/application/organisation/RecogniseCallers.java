package vn.okr.application.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.okr.application.organisation.SignIn.Claims;
import vn.okr.application.port.People;
import vn.okr.application.port.Settings;
import vn.okr.application.port.Time;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.NotAllowed;

/**
 * Tells who is calling, with every request. Nearly all are known, and their token says nothing new:
 * one read finds them, which begins no transaction, and so saves the way to the store that would
 * end it. Whoever else comes signs in.
 */
@ApplicationScoped
public class RecogniseCallers {
  private final People people;
  private final SignIn signIn;
  private final Time time;
  private final Settings settings;

  @Inject
  public RecogniseCallers(People people, SignIn signIn, Time time, Settings settings) {
    this.people = people;
    this.signIn = signIn;
    this.time = time;
    this.settings = settings;
  }

  /**
   * The person behind the token, with those whose deputy they are today.
   *
   * @throws NotAllowed for someone who was made inactive
   */
  public Actor recognise(Claims claims) {
    return people
        .findArriving(claims.identity(), settings.current().dayOf(time.now()))
        .filter(arrival -> SignIn.saysNothingNew(arrival.person(), claims))
        .map(arrival -> SignIn.actor(arrival, claims))
        .orElseGet(() -> signIn.signIn(claims));
  }

  /**
   * The machine behind the token.
   *
   * @param client the client it signs in as
   * @throws NotAllowed unless an admin has let it in
   */
  public Actor recognise(String client) {
    return signIn.signIn(client);
  }
}
