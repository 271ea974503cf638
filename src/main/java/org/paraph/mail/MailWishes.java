package org.paraph.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Of what a person wants to be told by mail. Nobody else's to read or to change. */
@Entity
@Table(name = "mail_wishes")
public class MailWishes {

    @Id
    @Column(name = "username")
    private String username;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "address")
    private String address;

    @Column(name = "hour_of_day", nullable = false)
    private int hour;

    @Enumerated(EnumType.STRING)
    @Column(name = "new_task", nullable = false)
    private Delivery newTask;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_soon", nullable = false)
    private Delivery dueSoon;

    @Enumerated(EnumType.STRING)
    @Column(name = "overdue", nullable = false)
    private Delivery overdue;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspension", nullable = false)
    private Delivery suspension;

    @Enumerated(EnumType.STRING)
    @Column(name = "mention", nullable = false)
    private Delivery mention;

    protected MailWishes() {
    }

    /** Nothing chosen yet. */
    MailWishes(String username) {
        this.username = username;
        choose(MailWishesRequest.usual());
    }

    final void choose(MailWishesRequest chosen) {
        address = chosen.address();
        hour = chosen.hour();
        newTask = chosen.newTask();
        dueSoon = chosen.dueSoon();
        overdue = chosen.overdue();
        suspension = chosen.suspension();
        mention = chosen.mention();
    }

    /** What holds now. */
    public MailWishesRequest chosen() {
        return new MailWishesRequest(address, newTask, dueSoon, overdue, suspension, mention, hour);
    }

    /** 0 as long as nothing was chosen. */
    public long version() {
        return version;
    }
}
