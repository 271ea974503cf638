package org.paraph.integration.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.paraph.directory.AdmissionDesk;
import org.paraph.directory.NotAdmitted;
import org.paraph.directory.Person;
import org.paraph.directory.VouchedPerson;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.security.NextPage;
import org.paraph.platform.security.SignInUnavailable;
import org.paraph.platform.security.SignedInSession;
import org.paraph.platform.web.Refusal;

/** Where people come back from the provider. Whatever is wrong with the answer: nobody is signed in by it, and a page says so. */
@WebServlet(urlPatterns = CodeFlow.CALLBACK)
public class OpenIdCallbackServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(OpenIdCallbackServlet.class.getName());

    @Inject
    private transient OpenIdSettings settings;

    @Inject
    private transient CodeFlow flow;

    @Inject
    private transient StateCookie cookie;

    @Inject
    private transient IdTokens tokens;

    @Inject
    private transient AdmissionDesk desk;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!settings.signsPeopleIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var begun = cookie.take(request, response);
        var next = begun.map(SignInState::next).map(NextPage::of).orElse("/");
        try {
            signIn(request, begun.orElseThrow(() -> new SignInFailed("openid-state")));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next);
        } catch (SignInFailed | NotAdmitted refused) {
            FailedSignIn.show(request, response, Refusal.of((Problem) refused), next);
        } catch (TokenRefused refused) {
            LOG.log(System.Logger.Level.WARNING, "The OpenID provider's ID token was refused: " + CodeFlow.printable(refused.why()));
            FailedSignIn.show(request, response, Refusal.of(403, "openid-token", settings.name()), next);
        } catch (SignInUnavailable away) {
            LOG.log(System.Logger.Level.WARNING, away.getMessage());
            FailedSignIn.show(request, response, Refusal.of(503, "openid-away", settings.name()), next);
        }
    }

    private void signIn(HttpServletRequest request, SignInState begun) {
        if (!begun.isAnswered(request.getParameter("state")) || !flow.isFromProvider(request.getParameter("iss"))) {
            throw new SignInFailed("openid-state");
        }
        var code = request.getParameter("code");
        if (request.getParameter("error") != null || code == null || code.isEmpty()) {
            throw refused(request.getParameter("error"));
        }
        var given = flow.exchange(code, begun);
        var person = admitted(tokens.read(given.id(), begun.nonce(), given.access()));
        SignedInSession.begin(request, person, clock.instant().plus(settings.session()));
        ProviderSession.keep(request, given.id());
    }

    private SignInFailed refused(String error) {
        LOG.log(System.Logger.Level.INFO, "The OpenID provider refused a sign-in: " + CodeFlow.printable(String.valueOf(error)));
        return new SignInFailed("access_denied".equals(error) ? "openid-denied" : "openid-refused", settings.name());
    }

    private Person admitted(JWTClaimsSet claims) {
        var username = Claims.text(claims, settings.usernameClaim()).orElseThrow(() -> new TokenRefused("no username"));
        var placement = settings.groups().of(Claims.list(claims, settings.groupsClaim()));
        return desk.admit(new VouchedPerson(username, Claims.text(claims, "name").orElse(""), placement, settings.issuer()),
                settings.provisions());
    }
}
