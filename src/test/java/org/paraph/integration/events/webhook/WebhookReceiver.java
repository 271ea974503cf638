package org.paraph.integration.events.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver on the loopback interface that answers as the test wants, well or badly, and keeps what it was sent. */
final class WebhookReceiver implements AutoCloseable {

    /** What it says to everything until it is told otherwise. */
    static final String TAKES = "HTTP/1.1 204 No Content\r\n\r\n";
    static final String FAILS = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
    static final String LEADS_ON = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
    static final String GONE = "HTTP/1.1 410 Gone\r\n\r\n";
    static final String GARBLED = "what?\r\n\r\n";
    /** Takes the connection and never says anything. */
    static final String HANGS = null;

    private final ServerSocket server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile String answer = TAKES;

    /**
     * Something that was sent.
     *
     * @param line    the request line
     * @param headers by their names in small letters
     */
    record Message(String line, Map<String, String> headers, String body, boolean taken) {

        String id() {
            return headers.get("webhook-id");
        }

        JsonNode event() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    WebhookReceiver() {
        this(0);
    }

    WebhookReceiver(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept);
    }

    /** One that takes what comes and never answers. */
    static WebhookReceiver hanging() {
        var receiver = new WebhookReceiver();
        receiver.says(HANGS);
        return receiver;
    }

    int port() {
        return server.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/events?of=paraph";
    }

    void says(String words) {
        answer = words;
    }

    /** All that came, taken or not. */
    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** What it has taken, in the order in which it came. */
    List<Message> taken() {
        return messages.stream().filter(Message::taken).toList();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                thread(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var line = line(in);
            var headers = new TreeMap<String, String>();
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                int colon = header.indexOf(':');
                headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
            }
            var body = new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), StandardCharsets.UTF_8);
            var said = answer;
            messages.add(new Message(line, headers, body, TAKES.equals(said)));
            if (said == null) {
                in.read();
                return;
            }
            socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException gone) {
            return;
        } finally {
            open.remove(socket);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "webhook receiver");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
