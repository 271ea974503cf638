package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sends a refusal where no resource is involved, from the sign-in, a filter or the container's error page: as a problem document, or
 * as the engine's contract words it where the call was one of that.
 */
public final class ProblemAnswer {

    private static final System.Logger LOG = System.getLogger(ProblemAnswer.class.getName());

    private ProblemAnswer() {
    }

    /** Sends the whole answer; nothing may be written after it. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        LOG.log(System.Logger.Level.INFO, () -> refusal.instance() + " " + refusal.status() + " " + refusal.code());
        var language = request.getHeader("Accept-Language");
        var body = new ByteArrayOutputStream();
        try {
            response.setStatus(refusal.status());
            response.addHeader("Vary", "Accept-Language");
            if (Addresses.isContract(request)) {
                StrictJson.write(body, ContractWords.of(refusal, language));
                response.setCharacterEncoding(null); // as the engine writes it, see ContractGate
                response.setContentType("application/json");
            } else {
                var text = ProblemText.forHeader(language);
                StrictJson.write(body, refusal.document(text));
                response.setContentType(Refusal.MEDIA_TYPE);
                response.setHeader("Content-Language", text.locale().toLanguageTag());
            }
            response.setContentLength(body.size());
            response.getOutputStream().write(body.toByteArray());
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
