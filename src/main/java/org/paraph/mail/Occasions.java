package org.paraph.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Person;
import org.paraph.engine.TaskEvent;
import org.paraph.negotiation.Action;
import org.paraph.platform.acts.Recorded;
import org.paraph.text.drafting.Comments;

/** Writes down, in the transaction in which something happens, that people are to be told of it. */
@ApplicationScoped
public class Occasions {

    private static final String SUSPENDED = "negotiation." + Action.SUSPEND.code();
    private static final String COMMENTED = "negotiation." + Action.COMMENT_ON_TEXT.code();
    private static final Pattern NAMED = Pattern.compile("(?<![\\w.@-])@(" + Person.USERNAME + ")");
    private static final int NAMED_AT_MOST = 20;

    private final EntityManager entities;
    private final ReminderDesk reminders;
    private final Comments comments;
    private final MailSettings mail;
    private final CurrentActor actor;
    private final Clock clock;

    protected Occasions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Occasions(EntityManager entities, ReminderDesk reminders, Comments comments, MailSettings mail,
            CurrentActor actor, Clock clock) {
        this.entities = entities;
        this.reminders = reminders;
        this.comments = comments;
        this.mail = mail;
        this.actor = actor;
        this.clock = clock;
    }

    void onTask(@Observes TaskEvent event) {
        if (event.negotiationId() == null || !mail.isOn()) {
            return;
        }
        switch (event.kind()) {
            case CREATED -> {
                if (event.assignee() == null) {
                    tellNew(event);
                }
                remind(event);
            }
            case ASSIGNED -> {
                if (event.assignee() != null && !event.assignee().equals(actor.get().username())) {
                    tellNew(event);
                }
            }
            case CHANGED -> remind(event);
            case COMPLETED, GONE -> {
                // what was written of it is judged without effect when it is to be sent
            }
        }
    }

    void onRecorded(@Observes Recorded act) {
        if (!mail.isOn()) {
            return;
        }
        if (act.action().equals(SUSPENDED)) {
            tell(MailKind.SUSPENSION, act.dossier(), null, null, act.actor());
        } else if (act.action().equals(COMMENTED)) {
            var id = act.subject().substring(act.subject().indexOf(':') + 1);
            named(comments.ofDossier(act.dossier(), id).words())
                    .forEach(person -> tell(MailKind.MENTION, act.dossier(), null, person, act.actor()));
        }
    }

    /** Who is named in the words as {@code @username}. A full stop that ends the sentence is no part of the name. */
    static Stream<String> named(String words) {
        return NAMED.matcher(words).results().map((MatchResult found) -> found.group(1).replaceFirst("[._-]+$", ""))
                .distinct().limit(NAMED_AT_MOST);
    }

    private void tellNew(TaskEvent event) {
        tell(MailKind.NEW_TASK, event.negotiationId(), event.taskId(), event.assignee(), actor.get().username());
    }

    private void tell(MailKind kind, String negotiationId, String taskId, String addressee, String causedBy) {
        entities.persist(Occasion.news(kind, negotiationId, taskId, addressee, causedBy, clock.instant()));
    }

    private void remind(TaskEvent event) {
        if (event.due() != null) {
            reminders.set(new DueTask(event.taskId(), event.negotiationId(), event.due()));
        }
    }
}
