package org.paraph.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.paraph.directory.Actor;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.ui.PageServlet;
import org.paraph.platform.web.Addresses;
import org.paraph.platform.web.CrossOrigin;
import org.paraph.platform.web.ProblemAnswer;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.SessionToken;

/**
 * Passes the sender of a request on to the beans, holds tokens to what they are for, and keeps other sites from causing
 * changes: what a browser sends of itself, with a session or with a password that it keeps, has to come from a page of this site or of
 * one that is allowed; and a change under {@code /api} made in a session must carry the session's token in a header, a form in a
 * field. Sign-in and sign-out need none. The first in the chain, see {@code web.xml}.
 */
public class RequestGuard extends HttpFilter {

    private static final Set<String> WITHOUT_SESSION = Set.of("/sign-in", "/sign-out");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sender = (Actor) request.getAttribute(SignedIn.ATTRIBUTE);
        signedIn.is(sender);
        if (TokenLimits.refuse(request, response, sender)) {
            return;
        }
        if (request.getContentLengthLong() > PageServlet.LARGEST_FORM && !Addresses.isForPrograms(request)) {
            ProblemAnswer.send(request, response, Refusal.of(413, TooLarge.CODE, PageServlet.LARGEST_FORM));
        } else if (READING.contains(request.getMethod()) || isMeant(request)) {
            chain.doFilter(request, response);
        } else if (isOfAnEarlierSession(request)) {
            CarriedForm.showAgain(request);
            chain.doFilter(request, response);
        } else {
            ProblemAnswer.send(request, response, Refusal.of(403, "csrf"));
        }
    }

    /**
     * True for a form of a page that the person opened in an earlier session: it is shown again with what was entered, and does
     * nothing by itself.
     */
    private static boolean isOfAnEarlierSession(HttpServletRequest request) {
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && PageServlet.class.getName().equals(request.getHttpServletMapping().getServletName());
    }

    /** True if a browser adds what the person is known by without being told: a session, or a password that it was given before. */
    private static boolean isSentByItself(HttpServletRequest request) {
        var given = request.getHeader("Authorization");
        return given == null || given.regionMatches(true, 0, "Basic", 0, "Basic".length());
    }

    private static boolean isMeant(HttpServletRequest request) {
        if (isSentByItself(request) && Addresses.isFromElsewhere(request) && !CrossOrigin.isAllowed(request)) {
            return false;
        }
        String token = SessionToken.of(request);
        if (token == null || WITHOUT_SESSION.contains(Addresses.path(request))) {
            return true;
        }
        String given = Addresses.isForPrograms(request) ? request.getHeader(SessionToken.HEADER)
                : request.getParameter(SessionToken.FIELD);
        return given != null && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }
}
