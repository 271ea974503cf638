package org.paraph.platform.ui;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.paraph.platform.web.Addresses;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.Refusals;

/** The way to every page: finds it, lets it answer, and shows a page about what is refused. */
@WebServlet(urlPatterns = {"", "/inbox/*", "/tasks/*", "/negotiations/*", "/calendar", "/people/*", "/settings/*", "/search",
    "/help/*", "/documents/*", "/administration/*"})
@MultipartConfig(fileSizeThreshold = 1 << 20, maxFileSize = PageServlet.LARGEST_FORM,
    maxRequestSize = PageServlet.LARGEST_FORM)
public class PageServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(PageServlet.class.getName());
    private static final String HOME = "/";

    /** As much as is read of a form with its files; a larger one is refused before it comes here. */
    public static final long LARGEST_FORM = 32L << 20;

    @Inject
    private transient Pages pages;

    @Inject
    private transient Trouble trouble;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> answer(request, response);
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Outcome outcome;
        try {
            outcome = outcome(request);
        } catch (RuntimeException refused) {
            outcome = refused(request, refused);
        }
        if (outcome instanceof Outcome.View view) {
            response.setStatus(view.status());
            request.getRequestDispatcher("/WEB-INF/views/" + view.name() + ".xhtml").forward(request, response);
        } else if (outcome instanceof Outcome.GoTo next) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next.path());
        } else if (outcome instanceof Outcome.Download file) {
            send(response, file);
        }
    }

    private Outcome outcome(HttpServletRequest request) {
        var path = Addresses.path(request);
        var found = pages.at(path.isEmpty() ? HOME : path).orElseThrow(UnknownPage::new);
        var call = new PageCall(request, found.parts());
        boolean sent = "POST".equals(request.getMethod()) && request.getAttribute(PageCall.RESTORED) == null;
        return sent ? found.page().post(call) : found.page().get(call);
    }

    private Outcome refused(HttpServletRequest request, RuntimeException thrown) {
        var refusal = Refusals.of(thrown);
        LOG.log(refusal.status() >= 500 ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                line(refusal, request), refusal.status() >= 500 ? thrown : null);
        trouble.about(refusal);
        return Outcome.view("problem", refusal.status());
    }

    private static String line(Refusal refusal, HttpServletRequest request) {
        return refusal.instance() + " " + refusal.status() + " " + refusal.code() + " " + request.getMethod() + " "
                + Addresses.path(request).replaceAll("\\p{Cntrl}", "?");
    }

    private static void send(HttpServletResponse response, Outcome.Download file) throws IOException {
        response.setContentType(file.type());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        file.headers().forEach(response::setHeader);
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
