package org.paraph.platform.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Answers everything that a resource throws with a problem document, and nothing else ever. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final Set<String> KEPT = Set.of("allow", "retry-after", "www-authenticate", "accept", "accept-patch",
            "content-range");

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        var refusal = Refusals.of(thrown);
        log(refusal, thrown);
        var response = answer(refusal);
        if (thrown instanceof WebApplicationException answer) {
            answer.getResponse().getStringHeaders().forEach((name, values) -> {
                if (KEPT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> response.header(name, value));
                }
            });
        }
        return response.build();
    }

    /** The answer for a refusal that somebody else has worked out. */
    Response.ResponseBuilder answer(Refusal refusal) {
        var text = ProblemText.forHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(refusal.status()).type(Refusal.MEDIA_TYPE).language(text.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(refusal.document(text));
    }

    private void log(Refusal refusal, Throwable thrown) {
        if (refusal.status() >= 500) {
            LOG.log(System.Logger.Level.ERROR, line(refusal), thrown);
        } else {
            LOG.log(System.Logger.Level.INFO, () -> line(refusal));
        }
    }

    private String line(Refusal refusal) {
        return refusal.instance() + " " + refusal.status() + " " + refusal.code() + " " + request.getMethod() + " /"
                + uri.getPath().replaceAll("\\p{Cntrl}", "?");
    }
}
