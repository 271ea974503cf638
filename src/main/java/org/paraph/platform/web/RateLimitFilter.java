package org.paraph.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Holds each account to its {@link RequestRates} under {@code /api}. Pages are not limited. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class RateLimitFilter extends HttpFilter {

    @Inject
    private transient RequestRates rates;

    @Override
    public void init() {
        CrossOrigin.requireSound();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = rates.take(request, response);
        if (refusal.isPresent()) {
            ProblemAnswer.send(request, response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
