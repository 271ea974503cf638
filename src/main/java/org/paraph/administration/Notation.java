package org.paraph.administration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.paraph.engine.models.MovePlan;

/** Plans and effects as they are kept: JSON with its members in a fixed order, so that equal ones are equal texts. */
final class Notation {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Notation() {
    }

    static String of(DossierEffect effect) {
        return write(effect);
    }

    static DossierEffect effect(String text) {
        return read(text, DossierEffect.class);
    }

    static String of(MovePlan plan) {
        return write(plan);
    }

    static MovePlan plan(String text) {
        return read(text, MovePlan.class);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
