package org.paraph.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paraph.calendar.feed.AgendaEntryView;
import org.paraph.calendar.feed.CalendarFile;
import org.paraph.calendar.feed.FeedReader;
import org.paraph.platform.web.ProblemAnswer;
import org.paraph.platform.web.Refusal;
import org.paraph.platform.web.StrictJson;
import org.paraph.platform.web.TagList;

/** Hands out calendar feeds to programs that know nothing but a secret address. What it does not open is not there. */
@WebServlet(urlPatterns = "/calendar-feeds/*")
public class FeedServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.(ics|json)");

    @Inject
    private transient FeedReader feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var feed = address.matches() ? feeds.read(address.group(1)) : Optional.<FeedReader.Told>empty();
        if (feed.isEmpty()) {
            ProblemAnswer.send(request, response, Refusal.of(404, "unknown-calendar-feed"));
            return;
        }
        var told = content(address.group(2), feed.get());
        var digest = digest(told);
        response.setHeader("ETag", "\"" + digest + "\"");
        response.setHeader("Cache-Control", "private, no-cache");
        if (TagList.of(Collections.list(request.getHeaders("If-None-Match"))).covers(digest)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(address.group(2).equals("ics") ? "text/calendar;charset=UTF-8" : "application/json");
        response.setContentLength(told.length);
        response.getOutputStream().write(told);
    }

    private static byte[] content(String form, FeedReader.Told told) throws IOException {
        if (form.equals("ics")) {
            return CalendarFile.of(told.entries(), told.words()).getBytes(StandardCharsets.UTF_8);
        }
        var body = new ByteArrayOutputStream();
        StrictJson.write(body, told.entries().stream().map(entry -> AgendaEntryView.of(entry, told.words())).toList());
        return body.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JVM lacks SHA-256", missing);
        }
    }
}
