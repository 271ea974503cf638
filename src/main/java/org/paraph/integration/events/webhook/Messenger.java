package org.paraph.integration.events.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.paraph.integration.events.CloudEvent;
import org.paraph.integration.events.EventSettings;

/**
 * Brings one message to one receiver over a connection of its own. The receiver's name is asked for once, each address that
 * comes of it is judged, and the connection goes to one of those judged: asking again could give another answer. No redirect
 * is followed. After ten seconds the connection is cut, whatever the receiver does.
 */
@ApplicationScoped
public class Messenger {

    private static final System.Logger LOG = System.getLogger(Messenger.class.getName());
    private static final long CONNECT = TimeUnit.SECONDS.toNanos(5);
    private static final long WHOLE = TimeUnit.SECONDS.toNanos(10);

    private final EventSettings settings;
    private final Clock clock;
    private final Map<Socket, Long> open = new ConcurrentHashMap<>();

    protected Messenger() {
        this(null, null);
    }

    @Inject
    public Messenger(EventSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends it and tells what came of it; waits no longer than ten seconds for the receiver. */
    Answered send(Parcel parcel) {
        var receiver = Receiver.of(parcel.url()).orElse(null);
        if (receiver == null || !settings.privateReceivers() && !receiver.secure()) {
            return Answered.failed(DeliveryFailure.ADDRESS);
        }
        List<InetAddress> addresses;
        try {
            addresses = List.of(InetAddress.getAllByName(receiver.host()));
        } catch (UnknownHostException unknown) {
            return Answered.failed(DeliveryFailure.NAME);
        }
        if (!settings.privateReceivers() && !addresses.stream().allMatch(AddressGuard::isOpen)) {
            return Answered.failed(DeliveryFailure.ADDRESS);
        }
        return attempt(receiver, addresses, request(receiver, parcel));
    }

    private Answered attempt(Receiver receiver, List<InetAddress> addresses, byte[] request) {
        long begin = System.nanoTime();
        for (var address : addresses) {
            var answered = attempt(receiver, address, request, begin + WHOLE);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        return Answered.failed(System.nanoTime() - begin < CONNECT ? DeliveryFailure.CONNECTION : DeliveryFailure.TIMEOUT);
    }

    /** Empty if nobody takes the connection at that address. */
    private Optional<Answered> attempt(Receiver receiver, InetAddress address, byte[] request, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return Optional.empty();
        }
        try (var socket = new Socket()) {
            open.put(socket, end);
            try {
                socket.setSoTimeout((int) TimeUnit.NANOSECONDS.toMillis(WHOLE));
                socket.connect(new InetSocketAddress(address, receiver.port()),
                        (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(Math.min(CONNECT, left))));
                return Optional.of(exchange(receiver, socket, request, end));
            } finally {
                open.remove(socket);
            }
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /** Cuts the connections whose time is over; called every second. */
    void cut() {
        long now = System.nanoTime();
        open.forEach((socket, end) -> {
            if (now - end >= 0) {
                close(socket);
            }
        });
    }

    private static Answered exchange(Receiver receiver, Socket plain, byte[] request, long end) {
        try (var socket = receiver.secure() ? secured(receiver, plain) : plain) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            int status = Answer.status(new BufferedInputStream(socket.getInputStream()));
            return status == 0 ? Answered.failed(DeliveryFailure.GARBLED) : Answered.with(status);
        } catch (IOException failed) {
            if (System.nanoTime() - end >= 0 || failed instanceof SocketTimeoutException) {
                return Answered.failed(DeliveryFailure.TIMEOUT);
            }
            return Answered.failed(failed instanceof SSLException ? DeliveryFailure.TLS : DeliveryFailure.CONNECTION);
        }
    }

    /** The receiver has to prove that it is the one of that name, whatever its address. */
    private static Socket secured(Receiver receiver, Socket plain) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, receiver.host(), receiver.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] request(Receiver receiver, Parcel parcel) {
        var body = parcel.body().getBytes(StandardCharsets.UTF_8);
        long timestamp = clock.instant().getEpochSecond();
        var head = "POST " + receiver.target() + " HTTP/1.1\r\n"
                + "Host: " + receiver.authority() + "\r\n"
                + "User-Agent: Paraph\r\n"
                + "Content-Type: " + CloudEvent.MEDIA_TYPE + "\r\n"
                + "Content-Length: " + body.length + "\r\n"
                + "webhook-id: " + parcel.messageId() + "\r\n"
                + "webhook-timestamp: " + timestamp + "\r\n"
                + "webhook-signature: " + WebhookSecret.signatures(parcel.secrets(), parcel.messageId(), timestamp, body)
                + "\r\n"
                + "Connection: close\r\n\r\n";
        var begin = head.getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[begin.length + body.length];
        System.arraycopy(begin, 0, whole, 0, begin.length);
        System.arraycopy(body, 0, whole, begin.length, body.length);
        return whole;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            LOG.log(System.Logger.Level.DEBUG, "A connection was closed before", closed);
        }
    }
}
