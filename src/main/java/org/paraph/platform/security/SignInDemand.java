package org.paraph.platform.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.paraph.platform.web.Addresses;
import org.paraph.platform.web.ProblemAnswer;
import org.paraph.platform.web.Refusal;

/** Asks for a sign-in: programs get a 401 with a problem document, people are led to the sign-in page. */
final class SignInDemand {

    private static final String CHALLENGE = "Basic realm=\"Paraph\", charset=\"UTF-8\"";
    private static final String TOKEN_CHALLENGE = "Bearer realm=\"Paraph\"";

    private SignInDemand() {
    }

    /** @param basic true if a name and a password in a header would do */
    static AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal,
            boolean basic) {
        if (!Addresses.isForPrograms(request) && !isByToken(request)) {
            leadToPage(request, response);
        } else {
            if (!isFromPage(request)) {
                challenge(request, response, basic);
            }
            ProblemAnswer.send(request, response, refusal);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Says how to sign in; to a token that nobody knows, that it is no good (RFC 6750, section 3). */
    private static void challenge(HttpServletRequest request, HttpServletResponse response, boolean basic) {
        if (isByToken(request)) {
            response.setHeader("WWW-Authenticate", TOKEN_CHALLENGE + ", error=\"invalid_token\"");
            return;
        }
        if (basic) {
            response.addHeader("WWW-Authenticate", CHALLENGE);
        }
        response.addHeader("WWW-Authenticate", TOKEN_CHALLENGE);
    }

    private static boolean isByToken(HttpServletRequest request) {
        return request.getAttribute(SignedIn.BY_TOKEN) != null;
    }

    static AuthenticationStatus wait(HttpServletRequest request, HttpServletResponse response, TooManyAttempts refused) {
        response.setHeader("Retry-After", Long.toString(refused.seconds()));
        ProblemAnswer.send(request, response, Refusal.of(429));
        return AuthenticationStatus.SEND_FAILURE;
    }

    static AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        ProblemAnswer.send(request, response, Refusal.of(503));
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** A script of a page must not make the browser ask for a password by itself. */
    private static boolean isFromPage(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || mode != null && !"navigate".equals(mode);
    }

    private static void leadToPage(HttpServletRequest request, HttpServletResponse response) {
        if (CarriedForm.isWorthKeeping(request)) {
            CarriedForm.askToSignIn(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = request.getRequestURI() + query;
        boolean worthIt = "GET".equals(request.getMethod()) && !"/".equals(target) && target.length() < 1000;
        try {
            response.sendRedirect("/sign-in"
                    + (worthIt ? "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8) : ""));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
