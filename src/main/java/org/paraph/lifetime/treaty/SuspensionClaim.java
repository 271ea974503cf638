package org.paraph.lifetime.treaty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the other parties are told of a suspension: the measure and the reasons for it (Vienna Convention, article 65(1)). */
@Embeddable
public class SuspensionClaim {

    @Column(name = "measure", nullable = false)
    private String measure;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "defaulting")
    private String defaulting;

    @Column(name = "provision")
    private String provision;

    @Column(name = "channel", nullable = false)
    private String channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "special_urgency", nullable = false)
    private boolean urgent;

    @Column(name = "end_condition")
    private String condition;

    @Column(name = "public_line")
    private String publicLine;

    protected SuspensionClaim() {
    }

    SuspensionClaim(OperationSuspensionRequest entered) {
        measure = entered.measure();
        reason = entered.reason();
        defaulting = entered.defaulting();
        provision = entered.provision();
        channel = entered.channel();
        receivedOn = entered.receivedOn();
        urgent = entered.isUrgent();
        condition = entered.condition();
        publicLine = entered.publicLine();
    }

    public String measure() {
        return measure;
    }

    public String reason() {
        return reason;
    }

    /** Code of the party that broke the treaty; null where no breach is invoked. */
    public String defaulting() {
        return defaulting;
    }

    /** The article of the treaty, or the instrument, on which it rests; or null. */
    public String provision() {
        return provision;
    }

    public String channel() {
        return channel;
    }

    /** When the others received the notification; null if on the day on which it was given. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** True in a case of special urgency: no wait, and an objection does not keep it from taking effect. */
    public boolean isUrgent() {
        return urgent;
    }

    /** What has to happen before the treaty operates again; null if nothing was said. */
    public String condition() {
        return condition;
    }

    /** What is said in public; null if nothing. */
    public String publicLine() {
        return publicLine;
    }
}
