package org.paraph.platform.once.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.paraph.platform.once.KeptAnswer;
import org.paraph.platform.once.KeyedRequests;
import org.paraph.platform.once.PresentKey;
import org.paraph.platform.web.ShownOnce;

/**
 * Keeps the answer to a request with a key before it is sent, so that a caller who does not receive it can ask again. A fault
 * of the server is not kept: what was rolled back may be tried anew.
 */
@Provider
@ApplicationScoped
@Priority(10)
public class AnswerKeeping implements ContainerResponseFilter, WriterInterceptor {

    private static final System.Logger LOG = System.getLogger(AnswerKeeping.class.getName());
    private static final int SERVER_FAULT = 500;
    private static final List<String> KEPT = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_DISPOSITION);

    private final KeyedRequests requests;
    private final PresentKey present;

    @Context
    private ResourceInfo resource;

    protected AnswerKeeping() {
        this(null, null);
    }

    @Inject
    AnswerKeeping(KeyedRequests requests, PresentKey present) {
        this.requests = requests;
        this.present = present;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!present.isPresent()) {
            return;
        }
        var headers = new ArrayList<String>();
        KEPT.forEach(name -> {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.add(name + ": " + value);
            }
        });
        present.answeredWith(response.getStatus(), headers);
        if (!response.hasEntity()) {
            keep(headers, new byte[0]);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!present.isPresent()) {
            context.proceed();
            return;
        }
        var receiver = context.getOutputStream();
        try (var held = new HeldBody(receiver, KeptAnswer.LARGEST)) {
            context.setOutputStream(held);
            context.proceed();
            var headers = new ArrayList<>(present.headers());
            headers.add(HttpHeaders.CONTENT_TYPE + ": " + context.getMediaType());
            keep(headers, held.whole().filter(body -> !isSecret()).orElse(null));
            held.release();
        } finally {
            context.setOutputStream(receiver);
        }
    }

    private boolean isSecret() {
        var method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(ShownOnce.class) && present.status() < 400;
    }

    /** The act is done and will be answered, whether or not the answer can be kept. */
    private void keep(List<String> headers, byte[] body) {
        try {
            if (present.status() >= SERVER_FAULT) {
                requests.release(present.id(), present.turn());
            } else {
                requests.answer(present.id(), present.turn(), new KeptAnswer(present.status(), headers, body));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The answer to a request with a key is not kept", failed);
        }
    }
}
