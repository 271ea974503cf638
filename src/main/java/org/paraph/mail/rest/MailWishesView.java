package org.paraph.mail.rest;

import org.paraph.mail.Delivery;
import org.paraph.mail.MailWishes;
import org.paraph.platform.web.Versioned;

/**
 * Of what a person wants to be told by mail.
 *
 * @param address absent if none was named: nothing is sent then
 * @param hour    at which the letter of the day goes out, in the person's zone
 * @param sending whether this installation sends mail at all
 */
public record MailWishesView(String address, Delivery newTask, Delivery dueSoon, Delivery overdue, Delivery suspension,
        Delivery mention, int hour, boolean sending, long version) implements Versioned {

    static MailWishesView of(MailWishes wishes, boolean sending) {
        var chosen = wishes.chosen();
        return new MailWishesView(chosen.address(), chosen.newTask(), chosen.dueSoon(), chosen.overdue(), chosen.suspension(),
                chosen.mention(), chosen.hour(), sending, wishes.version());
    }
}
