package org.paraph.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.SecurityHeaders;
import org.paraph.platform.web.SessionToken;

/**
 * Who is asking: an HTTP Basic header or a signed-in session, the header first. The container is told the name and the
 * roles anew with each request, fresh from the directory, so that any node can answer and a person who was deactivated
 * is out at once.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(Authentication.class.getName());

    private final People people;
    private final Verification verification;

    Authentication() {
        this(null, null);
    }

    @Inject
    Authentication(People people, Verification verification) {
        this.people = people;
        this.verification = verification;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        SecurityHeaders.set(request, response);
        String header = request.getHeader("Authorization");
        try {
            var person = BasicCredentials.isMeant(header) ? byHeader(header) : bySession(request);
            if (person.isPresent()) {
                return signedIn(request, context, person.get().asActor());
            }
        } catch (TooManyAttempts refused) {
            return context.isProtected() ? SignInDemand.wait(request, response, refused) : context.doNothing();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "The directory cannot be asked who is signing in", failure);
            return context.isProtected() ? SignInDemand.unavailable(request, response) : context.doNothing();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return SignInDemand.answer(request, response,
                Refusal.of(401, header == null ? "not-signed-in" : "bad-credentials"));
    }

    private Optional<Person> byHeader(String header) {
        return BasicCredentials.read(header).flatMap(each -> verification.verify(each.username(), each.password()));
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        String username = SignedInSession.username(request);
        if (username == null) {
            return Optional.empty();
        }
        var person = people.findByUsername(username).filter(each -> SignedInSession.isOf(request, each));
        if (person.isEmpty()) {
            SignedInSession.end(request);
        } else {
            request.setAttribute(SessionToken.ATTRIBUTE, SignedInSession.token(request));
        }
        return person;
    }

    private static AuthenticationStatus signedIn(HttpServletRequest request, HttpMessageContext context, Actor actor) {
        request.setAttribute(SignedIn.ATTRIBUTE, actor);
        return context.notifyContainerAboutLogin(actor.username(),
                actor.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
