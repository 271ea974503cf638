package org.paraph.integration.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Reads a stream of server-sent events, or opens one and reads nothing of it. */
public final class EventReader implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LITTLE = 4096;
    private static final String LAST_CHUNK = "0";

    private final Socket socket;
    private final List<Read> events = new CopyOnWriteArrayList<>();
    private volatile String status = "";
    private volatile boolean ended;
    private volatile int signsOfLife;

    /**
     * An event as it was read.
     *
     * @param id    what the stream calls it
     * @param type  its name in the stream
     * @param event the CloudEvent
     */
    public record Read(String id, String type, JsonNode event) {

        boolean isOf(String dossier) {
            return event.path("dossier").asText().equals(dossier);
        }
    }

    private EventReader(Socket socket) {
        this.socket = socket;
    }

    /** One that reads all that comes. */
    public static EventReader reading(URI server, String username, String password, String query, String lastEventId) {
        var reader = opened(server, username, password, query, lastEventId);
        var thread = new Thread(reader::read, "reads events");
        thread.setDaemon(true);
        thread.start();
        return reader;
    }

    /** One that reads nothing, with as little room for what it does not read as can be had. */
    public static EventReader notReading(URI server, String username, String password) {
        return opened(server, username, password, "", null);
    }

    /** One that goes on behind an event and reads nothing yet. */
    public static EventReader goingOn(URI server, String username, String password, String lastEventId) {
        return opened(server, username, password, "", lastEventId);
    }

    private static EventReader opened(URI server, String username, String password, String query, String lastEventId) {
        try {
            var socket = new Socket();
            socket.setReceiveBufferSize(LITTLE);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            var pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(("GET /api/events/stream" + query + " HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nAuthorization: Basic " + pair + "\r\nAccept: text/event-stream\r\n"
                    + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
            return new EventReader(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            status = in.readLine();
            String id = null;
            String type = null;
            for (var line = in.readLine(); line != null && !LAST_CHUNK.equals(line); line = in.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    events.add(new Read(id, type, JSON.readTree(line.substring(6))));
                } else if (line.equals(":")) {
                    signsOfLife++;
                }
            }
        } catch (IOException gone) {
            return;
        } finally {
            ended = true;
        }
    }

    /**
     * Begins to read, in the caller's thread, until so many events of a type have come or the server has ended the stream.
     *
     * @param each is told the id and the sequence of each of them
     */
    public int readUntil(int wanted, String type, Duration patience, BiConsumer<String, String> each) throws IOException {
        socket.setSoTimeout((int) patience.toMillis());
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        int found = 0;
        String id = null;
        boolean meant = false;
        for (var line = in.readLine(); found < wanted && line != null && !LAST_CHUNK.equals(line); line = in.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                meant = line.endsWith(type);
            } else if (line.startsWith("data: ") && meant) {
                each.accept(id, JSON.readTree(line.substring(6)).path("sequence").asText());
                if (++found == wanted) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The first line of the answer; empty until it came. */
    public String status() {
        return status;
    }

    public List<Read> events() {
        return List.copyOf(events);
    }

    /** True once something of the answer is there to be read. */
    public boolean hasAnswer() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True once the server has ended the stream, be the connection kept or not. */
    public boolean isEnded() {
        return ended;
    }

    public int signsOfLife() {
        return signsOfLife;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
