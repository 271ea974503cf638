package org.paraph.negotiation;

import java.util.List;

/** The acts of one feature that pages offer. */
public interface ActForms {

    List<ActForm<?>> acts();

    /** What these acts are about. */
    default ActTheme theme() {
        return ActTheme.CONDUCT;
    }
}
