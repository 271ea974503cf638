package org.paraph.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/** Reads dates and times from text only, in the years that a register of treaties can mean: 0001 to 9999. */
class StrictTimes extends SimpleModule {

    private static final int LAST_YEAR = 9999;

    StrictTimes() {
        super("strict-times");
        read(Instant.class, text -> within(OffsetDateTime.parse(text)).toInstant());
        read(OffsetDateTime.class, text -> within(OffsetDateTime.parse(text)));
        read(LocalDate.class, text -> within(LocalDate.parse(text)));
        read(LocalTime.class, LocalTime::parse);
        read(Period.class, Period::parse);
        read(ZoneId.class, ZoneId::of);
    }

    private <T> void read(Class<T> type, Function<String, T> parser) {
        addDeserializer(type, new FromText<>(type, parser));
    }

    private static <T extends TemporalAccessor> T within(T value) {
        int year = value.get(ChronoField.YEAR);
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("year " + year);
        }
        return value;
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "text expected");
            }
            try {
                return parser.apply(json.getText());
            } catch (DateTimeException garbled) {
                throw context.weirdStringException(json.getText(), handledType(), "not a date or time");
            }
        }
    }
}
