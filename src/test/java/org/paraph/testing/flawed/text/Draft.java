package org.paraph.testing.flawed.text;

import jakarta.enterprise.event.Event;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.paraph.testing.flawed.negotiation.Dossier;

@Entity
public class Draft {
    @Id
    public String id;
    @ElementCollection
    public Set<String> readers;
    public transient Event<String> event;
    public transient Dossier dossier;
}
