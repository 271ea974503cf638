package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.paraph.platform.persistence.OwnTransactions;

/** Hands letters to the mail server and says what became of them. */
@ApplicationScoped
public class Postbox {

    private static final System.Logger LOG = System.getLogger(Postbox.class.getName());

    private final MailDesk desk;
    private final ReminderDesk reminders;
    private final MailSettings mail;
    private final OwnTransactions transactions;
    private final Clock clock;

    protected Postbox() {
        this(null, null, null, null, null);
    }

    @Inject
    public Postbox(MailDesk desk, ReminderDesk reminders, MailSettings mail, OwnTransactions transactions, Clock clock) {
        this.desk = desk;
        this.reminders = reminders;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sets the reminders of all tasks that came while mail was off. */
    public void catchUp() {
        for (var next = Optional.of(""); next.isPresent();) {
            var after = next.get();
            next = transactions.committed(() -> reminders.catchUp(after));
        }
    }

    /** Brings all on its way that is due, as far as the server takes it. What one recipient's letter meets stops no other. */
    public void empty() {
        transactions.committed(desk::ripe).forEach(occasion -> attempt("Occasion " + occasion,
                () -> transactions.committed(() -> desk.spread(occasion))));
        transactions.committed(desk::waiting).forEach(recipient -> attempt("A claim",
                () -> transactions.committed(() -> desk.claim(recipient)).ifPresent(this::send)));
    }

    private void send(Letter letter) {
        try {
            deliver(letter);
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "{0} was not taken: {1}", letter, refused.getClass().getSimpleName());
            transactions.committed(() -> desk.failed(letter));
            return;
        }
        transactions.committed(() -> desk.sent(letter));
    }

    private void deliver(Letter letter) throws MessagingException {
        var message = new NumberedMessage(Session.getInstance(mail.session()), letter.mailings());
        message.setFrom(new InternetAddress(mail.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
        message.setText(letter.words(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        if (mail.user().isPresent()) {
            Transport.send(message, mail.user().get(), mail.password());
        } else {
            Transport.send(message);
        }
    }

    /** Where two nodes are at the same thing one of them is refused at its commit, which is as it should be. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refused) {
            LOG.log(Level.INFO, "{0} is left for the next time: {1}", what, refused.getClass().getName());
        }
    }
}
