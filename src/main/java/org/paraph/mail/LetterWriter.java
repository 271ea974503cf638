package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.paraph.negotiation.Negotiations;

/**
 * Words letters in the recipient's language. They are read on the way by whoever carries them: they name a dossier by its
 * reference and what has happened by its kind, and lead to the page for all else.
 */
@ApplicationScoped
public class LetterWriter {

    private static final String NAME = "Paraph: ";

    private final Negotiations negotiations;
    private final MailSettings mail;

    protected LetterWriter() {
        this(null, null);
    }

    @Inject
    public LetterWriter(Negotiations negotiations, MailSettings mail) {
        this.negotiations = negotiations;
        this.mail = mail;
    }

    /** @param mailings at least one, all to the same person */
    Letter write(List<Mailing> mailings, String address, Locale language) {
        var words = ResourceBundle.getBundle("mail", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var occasions = mailings.stream().map(Mailing::occasion).toList();
        var subject = occasions.size() == 1 ? line(occasions.get(0), words)
                : new MessageFormat(words.getString("letter.subject"), language).format(new Object[] {occasions.size()});
        var told = occasions.stream().map(occasion -> "- " + line(occasion, words) + link(place(occasion)))
                .collect(Collectors.joining("\n"));
        return new Letter(mailings.stream().map(Mailing::id).toList(), address, language, NAME + subject,
                words.getString("letter.greeting") + "\n\n" + told + "\n\n" + words.getString("letter.closing")
                        + link("/settings/mail") + "\n");
    }

    private String line(Occasion occasion, ResourceBundle words) {
        return reference(occasion) + ": " + words.getString("letter." + occasion.kind());
    }

    private String place(Occasion occasion) {
        return switch (occasion.kind()) {
            case NEW_TASK, DUE_SOON, OVERDUE, DELEGATED, PREPARED, FOLLOW_UP, MATCHED -> "/tasks/" + occasion.taskId();
            case SUSPENSION -> "/negotiations/" + reference(occasion);
            case MENTION -> occasion.taskId() != null ? "/tasks/" + occasion.taskId()
                    : "/negotiations/" + reference(occasion) + "/text";
        };
    }

    private String reference(Occasion occasion) {
        return negotiations.byId(occasion.negotiationId()).reference();
    }

    private String link(String path) {
        return mail.link().map(address -> "\n  " + address + path).orElse("");
    }
}
