package org.paraph.negotiation;

/**
 * Somebody asks to leave a gate out or to take it out of order. Fired inside the transaction, before it is recorded;
 * who keeps the gates says which one is meant, or refuses.
 */
public final class DeviationAsked {

    private final Negotiation negotiation;
    private final DeviationKind kind;
    private final String gate;
    private String subject;
    private String name;

    DeviationAsked(Negotiation negotiation, DeviationKind kind, String gate) {
        this.negotiation = negotiation;
        this.kind = kind;
        this.gate = gate;
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    public DeviationKind kind() {
        return kind;
    }

    /** The gate as it was named. */
    public String gate() {
        return gate;
    }

    /** Says which gate is meant. */
    public void means(String gateId, String gateName) {
        subject = gateId;
        name = gateName;
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }
}
