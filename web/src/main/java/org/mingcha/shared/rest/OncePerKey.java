package org.mingcha.shared.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.mingcha.idempotency.CommandKey;
import org.mingcha.idempotency.FirstAnswer;
import org.mingcha.idempotency.FirstAnswers;
import org.mingcha.kernel.Sm3;

/** Does what {@link Idempotent} promises. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OncePerKey {

  private static final String KEY = "[\\x21-\\x7e]{1,100}";

  @Inject private HttpServletRequest request;
  @Inject private FirstAnswers answers;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    var key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return call.proceed();
    }
    if (!key.matches(KEY)) {
      throw new Refused(400, "idempotency-key");
    }
    var answer = answers.once(new CommandKey(request.getUserPrincipal().getName(), key, asked(call)), doing(call));
    return response(answer);
  }

  private String asked(InvocationContext call) {
    var parameters = call.getParameters();
    var body = (byte[]) parameters[parameters.length - 1];
    return Sm3.hex(request.getMethod() + " " + request.getRequestURI() + "\n" + Sm3.hex(body));
  }

  private static Supplier<FirstAnswer> doing(InvocationContext call) {
    return () -> {
      try {
        return kept((Response) call.proceed());
      } catch (RuntimeException refused) {
        throw refused;
      } catch (Exception checked) {
        throw new IllegalStateException(checked);
      }
    };
  }

  private static FirstAnswer kept(Response response) {
    var location = response.getLocation();
    return new FirstAnswer(response.getStatus(), response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
        location == null ? null : location.toString(), (String) response.getEntity());
  }

  private static Response response(FirstAnswer answer) {
    return Response.status(answer.status()).tag(answer.etag())
        .location(answer.location() == null ? null : URI.create(answer.location())).entity(answer.body()).build();
  }
}
