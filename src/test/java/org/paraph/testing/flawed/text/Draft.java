package org.paraph.testing.flawed.text;

import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.paraph.testing.flawed.negotiation.Dossier;

@Entity
public class Draft {
    @Id
    public String id;
    public transient Event<String> event;
    public transient Dossier dossier;
}
