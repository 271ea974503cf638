package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

/** Writes down, in the caller's transaction, that one person is to be told of a task: nothing while mail is off. */
@ApplicationScoped
public class PersonalNotices {

    private final EntityManager entities;
    private final MailSettings mail;
    private final Clock clock;

    protected PersonalNotices() {
        this(null, null, null);
    }

    @Inject
    public PersonalNotices(EntityManager entities, MailSettings mail, Clock clock) {
        this.entities = entities;
        this.mail = mail;
        this.clock = clock;
    }

    /** Somebody is asked to prepare a task. */
    public void delegated(String negotiationId, String taskId, String delegate, String holder) {
        tell(MailKind.DELEGATED, negotiationId, taskId, delegate, holder);
    }

    /** What the holder of a task had asked for is given back. */
    public void prepared(String negotiationId, String taskId, String holder, String delegate) {
        tell(MailKind.PREPARED, negotiationId, taskId, holder, delegate);
    }

    /** The holder of a task wants to be reminded of it then. */
    public void remind(String negotiationId, String taskId, String holder, Instant then) {
        if (mail.isOn()) {
            entities.persist(Occasion.followUp(negotiationId, taskId, holder, then, clock.instant()));
        }
    }

    /** A task has come into a choice of the inbox of which that person wants to be told. */
    public void matched(String negotiationId, String taskId, String person) {
        tell(MailKind.MATCHED, negotiationId, taskId, person, null);
    }

    /**
     * Who is named in a comment on a task as {@code @username} is told so.
     *
     * @param before the words that it had until now: who is named in them was told; empty for a new comment
     */
    public void mentioned(String negotiationId, String taskId, String words, String before, String author) {
        var told = Occasions.named(before).collect(Collectors.toSet());
        Occasions.named(words).filter(named -> !told.contains(named))
                .forEach(named -> tell(MailKind.MENTION, negotiationId, taskId, named, author));
    }

    private void tell(MailKind kind, String negotiationId, String taskId, String addressee, String causedBy) {
        if (mail.isOn()) {
            entities.persist(Occasion.news(kind, negotiationId, taskId, addressee, causedBy, clock.instant()));
        }
    }
}
