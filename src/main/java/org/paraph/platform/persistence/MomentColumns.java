package org.paraph.platform.persistence;

import java.lang.reflect.Field;
import java.sql.Types;
import java.time.Instant;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells the persistence provider the type of the columns that hold moments. It cannot see it through
 * {@link InstantConverter}, would write an absent moment as a text, and PostgreSQL would refuse that.
 */
public class MomentColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(entity -> entity.getMappings().stream()
                .filter(AbstractDirectMapping.class::isInstance).map(AbstractDirectMapping.class::cast)
                .filter(each -> isMoment(entity.getJavaClass(), each.getAttributeName()))
                .forEach(each -> each.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE)));
    }

    private static boolean isMoment(Class<?> entity, String attribute) {
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType() == Instant.class;
                }
            }
        }
        return false;
    }
}
