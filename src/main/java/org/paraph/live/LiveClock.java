package org.paraph.live;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Has the open pages of this node looked after every three seconds, each time in one transaction that only reads. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LiveClock {

    @Inject
    private LivePages pages;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void look() {
        pages.look();
    }
}
