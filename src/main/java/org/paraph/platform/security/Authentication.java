package org.paraph.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paraph.directory.Actor;
import org.paraph.directory.People;
import org.paraph.directory.Person;
import org.paraph.directory.Role;
import org.paraph.platform.config.Settings;
import org.paraph.platform.web.CrossOrigin;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.SecurityHeaders;
import org.paraph.platform.web.SessionToken;

/**
 * Who is asking: a bearer token, an HTTP Basic header or a signed-in session, a header first. The container is told the
 * name and the roles anew with each request, fresh from the directory, so that any node can answer and a person who was
 * deactivated is out at once.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final System.Logger LOG = System.getLogger(Authentication.class.getName());

    private final People people;
    private final Verification verification;
    private final BearerTokens tokens;
    private final Settings settings;
    private final Clock clock;

    Authentication() {
        this(null, null, null, null, null);
    }

    @Inject
    Authentication(People people, Verification verification, BearerTokens tokens, Settings settings, Clock clock) {
        this.people = people;
        this.verification = verification;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        SecurityHeaders.set(request, response);
        if (CrossOrigin.answered(request, response)) {
            return AuthenticationStatus.SEND_CONTINUE;
        }
        String header = request.getHeader("Authorization");
        try {
            var sender = sender(request, header);
            if (sender.isPresent()) {
                return signedIn(request, context, sender.get());
            }
        } catch (TooManyAttempts refused) {
            return context.isProtected() ? SignInDemand.wait(request, response, refused) : context.doNothing();
        } catch (SignInUnavailable away) {
            LOG.log(System.Logger.Level.WARNING, away.getMessage());
            return context.isProtected() ? SignInDemand.unavailable(request, response) : context.doNothing();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "The directory cannot be asked who is signing in", failure);
            return context.isProtected() ? SignInDemand.unavailable(request, response) : context.doNothing();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return SignInDemand.answer(request, response, Refusal.of(401, reason(header)), settings.basic());
    }

    private String reason(String header) {
        if (BasicCredentials.isMeant(header) && !settings.basic()) {
            return "basic-switched-off";
        }
        return header == null ? "not-signed-in" : "bad-credentials";
    }

    private Optional<Actor> sender(HttpServletRequest request, String header) {
        if (BearerTokens.isMeant(header)) {
            request.setAttribute(SignedIn.BY_TOKEN, true);
            return tokens.read(header);
        }
        if (!BasicCredentials.isMeant(header)) {
            return bySession(request).map(Person::asActor);
        }
        var given = BasicCredentials.read(header).filter(each -> settings.basic());
        if (given.filter(BasicCredentials::isWithToken).isPresent()) {
            request.setAttribute(SignedIn.BY_TOKEN, true);
            return given.flatMap(each -> tokens.read(BearerTokens.SCHEME + " " + each.password())
                    .filter(account -> account.username().equals(each.username())));
        }
        return given.flatMap(each -> verification.verify(each.username(), each.password())).map(Person::asActor);
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        String username = SignedInSession.username(request);
        if (username == null) {
            return Optional.empty();
        }
        var person = people.findByUsername(username).filter(each -> SignedInSession.isOf(request, each, clock.instant()));
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
