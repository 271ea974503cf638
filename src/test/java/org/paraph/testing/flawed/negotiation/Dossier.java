package org.paraph.testing.flawed.negotiation;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.paraph.testing.flawed.audit.Entry;
import org.paraph.testing.flawed.negotiation.rest.DossierResource;
import org.paraph.testing.flawed.text.Draft;
import org.paraph.testing.flawed.worklist.Item;

public class Dossier {
    public Draft draft;
    public Item item;
    public Entry entry;
    public DossierResource resource;

    @Transactional
    public void act() {
        throw new RuntimeException(Instant.now() + " " + new Date() + System.currentTimeMillis());
    }

    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    public void print() {
        System.out.println(item);
    }
}
