package org.paraph.platform.contract;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.paraph.platform.web.ContractWords;
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
        var words = ContractWords.of(refusal, language);
        return new ContractAnswer(refusal.status(), JSON.createObjectBuilder().add("type", words.type())
                .add("message", words.message()).addNull("code").build());
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
