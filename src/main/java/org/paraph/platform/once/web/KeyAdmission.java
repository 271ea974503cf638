package org.paraph.platform.once.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.paraph.platform.once.Admission;
import org.paraph.platform.once.KeptAnswer;
import org.paraph.platform.once.KeyRefused;
import org.paraph.platform.once.KeyedRequests;
import org.paraph.platform.once.PresentKey;

/**
 * Carries out a {@code POST} with an {@code Idempotency-Key} once, and answers its repetitions as the first time. Comes after
 * all other filters, so that what they refuse uses up no key.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1000)
public class KeyAdmission implements ContainerRequestFilter {

    private final KeyedRequests requests;
    private final PresentKey present;

    protected KeyAdmission() {
        this(null, null);
    }

    @Inject
    KeyAdmission(KeyedRequests requests, PresentKey present) {
        this.requests = requests;
        this.present = present;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String given = context.getHeaderString(IdempotencyKey.HEADER);
        if (given == null || !"POST".equals(context.getMethod())) {
            return;
        }
        var key = IdempotencyKey.read(given);
        byte[] body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        var account = context.getSecurityContext().getUserPrincipal().getName();
        var admission = requests.admit(key.record(account), account, IdempotencyKey.fingerprint(context.getMethod(),
                context.getUriInfo().getRequestUri(), body));
        if (admission.answer() == null) {
            present.is(admission);
        } else {
            context.abortWith(again(admission));
        }
    }

    private static Response again(Admission admission) {
        KeptAnswer answer = admission.answer();
        if (answer.body() == null) {
            throw KeyRefused.notKept(answer.status());
        }
        var response = Response.status(answer.status()).header(IdempotencyKey.REPLAYED, "true");
        answer.headers().forEach(line -> {
            int colon = line.indexOf(": ");
            response.header(line.substring(0, colon), line.substring(colon + 2));
        });
        return (answer.body().length == 0 ? response : response.entity(answer.body())).build();
    }
}
