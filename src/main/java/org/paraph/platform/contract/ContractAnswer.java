package org.paraph.platform.contract;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.web.ProblemText;
import org.paraph.platform.web.Refusal;

/**
 * An answer in the form of the engine's own REST contract.
 *
 * @param status the HTTP status
 * @param body   what is answered; null for nothing
 */
public record ContractAnswer(int status, JsonStructure body) {

    private static final int NOTHING = 204;

    /** Done, and there is nothing to say. */
    public static ContractAnswer done() {
        return new ContractAnswer(NOTHING, null);
    }

    /** A refusal with the type that the engine would name. */
    public static ContractAnswer of(Refusal refusal, String language) {
        var words = ProblemText.forHeader(language);
        var type = switch (refusal.status()) {
            case 400, 413 -> "InvalidRequestException";
            case 401 -> "AuthenticationException";
            case 403 -> "AuthorizationException";
            case 404 -> "NotFoundException";
            default -> "RestException";
        };
        return new ContractAnswer(refusal.status(), JSON.createObjectBuilder().add("type", type)
                .add("message", message(refusal, words))
                .addNull("code").build());
    }

    /** The contract has one text for all that is wrong: each place and what is the matter there follow. */
    private static String message(Refusal refusal, ProblemText words) {
        var detail = words.detail(refusal.code(), refusal.status(), refusal.arguments());
        var found = refusal.members().values().stream().filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream()).filter(Violation.class::isInstance).map(Violation.class::cast)
                .map(each -> (each.pointer() == null ? each.parameter() : each.pointer()) + ": "
                        + words.message(each.message(), each.arguments())).collect(Collectors.joining("; "));
        return found.isEmpty() ? detail : detail + " " + found;
    }

    /** The body as JSON text; empty if there is none. */
    public byte[] text() {
        return body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the whole answer; nothing may be written after it. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Vary", "Accept-Language");
        if (body != null) {
            var text = text();
            response.setContentType("application/json");
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        }
    }
}
