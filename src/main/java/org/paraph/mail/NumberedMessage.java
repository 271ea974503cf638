package org.paraph.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A message whose id follows from the mailings that it makes up: where a node dies between the server's word and its own
 * note of it, the letter goes out once more under the same id, and mailboxes that look at ids keep one.
 */
final class NumberedMessage extends MimeMessage {

    private final String number;

    NumberedMessage(Session session, List<String> mailings) {
        super(session);
        this.number = UUID.nameUUIDFromBytes(String.join(" ", mailings).getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + number + "@paraph.invalid>");
    }
}
