package vn.okr.adapters.web.page;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.okr.domain.shared.OkrException;

/** Keeps a page's refusals apart from those of the API, which are told in another form. */
@Page
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RefusedPages {
  @AroundInvoke
  Object answer(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (OkrException refused) {
      throw new PageRefused(refused);
    }
  }
}
