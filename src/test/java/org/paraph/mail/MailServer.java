package org.paraph.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.directory.Actor;

/** A real mail server on the loopback interface, which the application is told to use as long as it is open. */
final class MailServer implements AutoCloseable {

    static final String PAGES = "https://paraph.example/office";

    private static final int NOBODY_LISTENS = 1;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, String> settings = Map.of("paraph.mail.host", "127.0.0.1", "paraph.mail.tls", "NONE",
            "paraph.mail.from", "paraph@ministry.example", "paraph.base-url", PAGES + "/");

    /** Starts it. */
    MailServer() {
        server.start();
        settings.forEach(System::setProperty);
        answers();
    }

    /** From now on the application finds it. */
    void answers() {
        System.setProperty("paraph.mail.port", String.valueOf(server.getSmtp().getPort()));
    }

    /** From now on the application finds nobody at its port. */
    void isDown() {
        System.setProperty("paraph.mail.port", String.valueOf(NOBODY_LISTENS));
    }

    static String address(Actor person) {
        return person.username() + "@ministry.example";
    }

    List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    List<MimeMessage> to(Actor person) {
        return Stream.of(server.getReceivedMessages()).filter(each -> recipient(each).equals(address(person))).toList();
    }

    List<String> subjectsTo(Actor person) {
        return to(person).stream().map(MailServer::subject).toList();
    }

    /** All that the person was told, one letter after the other. */
    String told(Actor person) {
        return to(person).stream().map(MailServer::words).collect(Collectors.joining("\n"));
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String words(MimeMessage message) {
        try {
            return String.valueOf(message.getContent()).replace("\r\n", "\n").stripTrailing();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        settings.keySet().forEach(System::clearProperty);
        System.clearProperty("paraph.mail.port");
        server.stop();
    }
}
