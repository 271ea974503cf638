package org.paraph.platform.persistence;

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
        session.getDescriptors().values().stream().flatMap(each -> each.getMappings().stream())
                .filter(AbstractDirectMapping.class::isInstance).map(AbstractDirectMapping.class::cast)
                .filter(each -> Instant.class.getName().equals(each.getAttributeClassificationName())
                        || Instant.class.equals(each.getAttributeClassification()))
                .forEach(each -> each.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE));
    }
}
