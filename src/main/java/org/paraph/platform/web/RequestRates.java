package org.paraph.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.paraph.platform.config.Settings;

/**
 * Holds each account to its {@link RequestRate}, whichever of the interfaces for programs it calls, and tells it how much is left
 * (draft-ietf-httpapi-ratelimit-headers).
 */
@ApplicationScoped
public class RequestRates {

    private static final int TOO_MANY = 429;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    private RequestRate rate;

    @PostConstruct
    void begin() {
        int limit = settings.rateLimit();
        rate = limit == 0 ? null : new RequestRate(limit, clock);
    }

    /**
     * Takes a request into account and writes into the answer's head how the account stands. Whoever has not signed in has no
     * account: other rules hold that.
     *
     * @return what the request is refused with; empty if it may be made
     */
    public Optional<Refusal> take(HttpServletRequest request, HttpServletResponse response) {
        if (rate == null || request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        var standing = rate.take(request.getUserPrincipal().getName());
        response.setHeader("RateLimit-Policy", "\"account\";q=" + standing.limit() + ";w=" + RequestRate.WINDOW_SECONDS);
        response.setHeader("RateLimit", "\"account\";r=" + standing.left() + ";t=" + standing.pause());
        if (standing.granted()) {
            return Optional.empty();
        }
        response.setHeader("Retry-After", Long.toString(standing.pause()));
        return Optional.of(Refusal.of(TOO_MANY, "too-many-requests", standing.limit()));
    }
}
