package org.paraph.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Of what a person wants to be told by mail, and when.
 *
 * @param address    where letters go; absent for none
 * @param newTask    a task waits for the person, who is asked to prepare one, or has back what was asked for
 * @param dueSoon    a task is due within two days, or the moment has come at which the person wants to be reminded of one
 * @param overdue    the moment by which a task was due has passed
 * @param suspension a dossier was suspended
 * @param mention    a comment names the person
 * @param hour       at which the letter of the day goes out, in the person's zone
 */
public record MailWishesRequest(@Size(max = 254) @Pattern(regexp = ADDRESS) String address, @NotNull Delivery newTask,
        @NotNull Delivery dueSoon, @NotNull Delivery overdue, @NotNull Delivery suspension, @NotNull Delivery mention,
        @NotNull @Min(0) @Max(23) Integer hour) {

    /** One plain address without a name, comments or quotes, as HTML asks for in fields for addresses. */
    private static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";

    /** What holds for who has chosen nothing yet. */
    static MailWishesRequest usual() {
        return new MailWishesRequest(null, Delivery.AT_ONCE, Delivery.DAILY, Delivery.AT_ONCE, Delivery.AT_ONCE,
                Delivery.AT_ONCE, 8);
    }

    /** When the person wants to be told of such a thing; not at all who has named no address. */
    Delivery of(MailKind kind) {
        if (address == null) {
            return Delivery.NONE;
        }
        return switch (kind) {
            case NEW_TASK, DELEGATED, PREPARED, MATCHED -> newTask;
            case DUE_SOON, FOLLOW_UP -> dueSoon;
            case OVERDUE -> overdue;
            case SUSPENSION -> suspension;
            case MENTION -> mention;
        };
    }

    @Override
    public String toString() {
        return "MailWishesRequest";
    }
}
