package org.paraph.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a problem document where no resource is involved: from the sign-in, a filter or the container's error page. */
public final class ProblemAnswer {

    private static final System.Logger LOG = System.getLogger(ProblemAnswer.class.getName());

    private ProblemAnswer() {
    }

    /** Sends the whole answer; nothing may be written after it. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        LOG.log(System.Logger.Level.INFO, () -> refusal.instance() + " " + refusal.status() + " " + refusal.code());
        var text = ProblemText.forHeader(request.getHeader("Accept-Language"));
        var body = new ByteArrayOutputStream();
        try {
            StrictJson.write(body, refusal.document(text));
            response.setStatus(refusal.status());
            response.setContentType(Refusal.MEDIA_TYPE);
            response.setHeader("Content-Language", text.locale().toLanguageTag());
            response.addHeader("Vary", "Accept-Language");
            response.setContentLength(body.size());
            response.getOutputStream().write(body.toByteArray());
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
