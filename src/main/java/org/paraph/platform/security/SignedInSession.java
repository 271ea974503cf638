package org.paraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.paraph.directory.Person;

/**
 * What a session keeps of a sign-in: texts only, so that any node can take it over. The stamp ties it to the password
 * of then: when the password changes, the session is over. A session that somebody else vouches for has an end, at which
 * they are asked anew; the stamp holds for it all the same.
 */
public final class SignedInSession {

    private static final String USERNAME = "paraph.username";
    private static final String STAMP = "paraph.stamp";
    private static final String TOKEN = "paraph.token";
    private static final String UNTIL = "paraph.until";
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignedInSession() {
    }

    /** Begins a new session for a person; whatever session there was before is over, so its id is worth nothing. */
    static void begin(HttpServletRequest request, Person person) {
        end(request);
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        HttpSession session = request.getSession(true);
        session.setAttribute(USERNAME, person.username());
        session.setAttribute(STAMP, stamp(person));
        session.setAttribute(TOKEN, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** Begins a new session that is over at that moment at the latest. */
    public static void begin(HttpServletRequest request, Person person, Instant until) {
        begin(request, person);
        request.getSession().setAttribute(UNTIL, until.toString());
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The name of the person signed in; null without a session. */
    static String username(HttpServletRequest request) {
        return attribute(request, USERNAME);
    }

    /** The token that changes must carry; null without a session. */
    static String token(HttpServletRequest request) {
        return attribute(request, TOKEN);
    }

    /** True if the session was begun by this person under the present password, and its end has not come. */
    static boolean isOf(HttpServletRequest request, Person person, Instant now) {
        var until = attribute(request, UNTIL);
        return person.isActive() && stamp(person).equals(attribute(request, STAMP))
                && (until == null || now.isBefore(Instant.parse(until)));
    }

    private static String attribute(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(name);
    }

    private static String stamp(Person person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(
                    (person.id() + person.passwordHash()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }
}
