package org.paraph.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Keeps moments as {@code timestamp(6) with time zone}. The JVM runs in UTC, so nothing shifts on the way. The column's
 * type is left open because PostgreSQL's driver gives a {@link Timestamp} and H2's an {@link OffsetDateTime}.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public Instant convertToEntityAttribute(Object column) {
        if (column instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
